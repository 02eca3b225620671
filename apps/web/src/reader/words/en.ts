import type { AnswerKind } from '../store/read.js'
import type { Left } from '../store/call-view.js'
import { both } from './both.js'

/** Everything the reader's page says of itself. What the office wrote, and sentences of notices, stay as they were written. */
export const en = {
  myCall: 'My call', notCalled: 'You are not called on any day.', movedFrom: 'moved from', pickUp: 'Pick-up', driver: 'Driver', hairMakeUp: 'Hair and make-up',
  wardrobe: 'Wardrobe', rehearsal: 'Blocking and rehearsal', onSet: 'On set', wrapEstimated: 'Wrap, estimated', where: 'Where', toBeAdvised: 'To be advised (TBA)',
  left: (left: Left): string => {
    if (left === 'now' || left === 'wrapped') return left
    const { days, hours, minutes } = left
    if (days > 1) return `in ${days} days`
    if (days === 1) return both('in 1 day', hours > 0 && `${hours} h`)
    return both('in', hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`)
  },
  zoneOfTimes: (zone: string, own: string): string => `All times are ${zone} time. On this phone’s clock your call is at ${own}.`,
  day: (number: number): string => `Day ${number}`, dayOf: (number: number, total: number): string => `Day ${number} of ${total}`,
  shootDays: (count: number): string => (count === 1 ? '1 shoot day' : `${count} shoot days`),
  revision: (number: number): string => `revision ${number}`, issue: (number: number): string => `Issue ${number}`, preliminary: 'Preliminary',
  saved: (time: string): string => `Saved ${time}`, offline: 'offline', asOf: (time: string): string => `No signal: this is the sheet as of ${time}.`,
  willYou: 'Will you be there?', confirmAgain: (colour: string): string => `${colour} changes your call. Please confirm again.`,
  confirmThis: 'Confirm this', problemWithThis: 'Problem with this', confirm: 'Confirm', confirmAfterAll: 'Confirm after all', problem: 'Problem', somethingWrong: 'Something is wrong', confirmed: (time: string): string => `Confirmed ${time}`,
  told: (what: string, time: string): string => `${what}: the office was told ${time}`,
  waiting: (what: string, time: string): string => `Waiting to send: “${what}”, ${time}. It goes out with the next signal.`,
  really: (time: string): string => `You will be there at ${time}?`, yes: 'Yes, I will be there', no: 'Not yet',
  byAProgram: 'This page is being worked by a program. Only a person can answer: open your link in a browser of your own.',
  answers: {
    confirmed: 'Confirmed', late: 'I will be late', cannot: 'I can’t make it', wrongDetails: 'My details are wrong', callMe: 'Please call me',
  } satisfies Record<AnswerKind, string> as Record<AnswerKind, string>,
  whatIsTheProblem: 'What is the problem?', itIsThis: 'It is this:', chooseWhatItIs: 'Choose what it is.', aWord: 'A word to the office, if you like', tellOffice: 'Tell the office', back: 'Back',
  supersededAnswer: (old: string, newest: string): string => `Your answer was to ${old}, which was replaced meanwhile. It was not counted: please read ${newest} and answer again.`,
  theNewest: 'the newest', refusedAnswer: 'Your answer could not be taken. Please answer again, or call the production office.',
  youRead: (own: string, newest: string): string => `You are reading ${own}, newest is ${newest}.`, open: (colour: string): string => `Open ${colour}`,
  unitIsAt: (colour: string): string => `The unit is at ${colour} now; you are not in it.`,
  changedForYou: (against: string | null): string => (against === null ? 'What changed for you' : `What changed for you, against ${against}`),
  nothing: 'Nothing.', why: (reason: string): string => `Why: ${reason}`, forTheUnit: 'For the unit', noOtherDay: 'No other day of the unit changed.',
  directionsTo: (place: string): string => ` directions to ${place}`, copyAddress: 'Copy address', copied: 'Copied', parking: 'Parking', onTheMap: 'On the map', basecamp: 'Basecamp', shuttle: 'Shuttle',
  access: 'Access, gate', catering: 'Catering', goodToKnow: 'Good to know', hospital: 'Nearest hospital', call: (who: string): string => `Call ${who}`,
  weather: 'Weather and sun', noForecast: 'Forecast to be advised (TBA)', high: 'High', low: 'Low', rain: 'Rain', wind: 'Wind', sunrise: 'Sunrise', sunset: 'Sunset', firstLight: 'First light', lastLight: 'Last light', moon: 'Moon',
  hoursOld: (hours: number): string => (hours < 1 ? 'less than an hour old' : hours === 1 ? '1 hour old' : `${hours} hours old`),
  theDay: 'The day', unitCall: 'Unit call', breakfast: 'Breakfast', briefing: 'Safety briefing', shootingCall: 'Shooting call', lunch: 'Lunch', secondMeal: 'Second meal', wrap: 'Wrap, estimated',
  dayNotHere: (number: number): string => `The unit’s sheet of Day ${number} comes in with the next signal.`,
  myScenes: (count: number): string => (count === 1 ? 'My scene' : `My ${count} scenes`), scenes: 'Scenes', allScenes: (count: string): string => `All of the day: ${count}`, cast: 'cast', pages: (count: string): string => `${count} ${count === '1' ? 'pg' : 'pgs'}`,
  people: 'People', myHead: 'my head of department', moreWays: (name: string): string => `Other ways to reach ${name}`, text: 'Text', noNumber: 'Numbers are shown of those who share theirs.',
  safety: 'Safety and requirements', medic: 'Set medic', police: 'Police', fire: 'Fire brigade', bulletins: 'Safety bulletins', attachments: 'Attachments', walkie: 'Walkie channels', requirements: 'Special requirements', nothingTyped: 'Nothing was written for this day.',
  advance: 'What comes next', myNextDays: 'My next days', allMyDays: (count: number): string => `All my other days: ${count}`, theUnit: 'The unit', scenesShort: (numbers: string): string => `sc. ${numbers}`,
  thisSheet: 'This sheet', published: (colour: string, when: string, replaced: string | null): string => `${colour} revision, published ${when}${replaced === null ? '' : `, replaces ${replaced}`}.`,
  issued: (number: number, when: string): string => `Call sheet, issue ${number}, sent out ${when}.`, notIssued: 'Preliminary: the call sheet of this day is not out yet. Times may change.',
  asPdf: (day: number): string => `Day ${day} as PDF`, print: 'Print', share: 'Share my call', addToCalendar: 'Add to calendar', earlier: 'Earlier revisions',
  light: 'Light', themes: { light: 'Light', dark: 'Dark', 'set-night': 'Set night' }, language: 'Language', clock: 'Clock', clocks: { production: 'As the sheet', '24h': '24 h', '12h': '12 h' },
  newPage: 'This page itself has a newer version.', takeIt: 'Take it', personal: 'This page is yours alone: whoever has your link can answer for you. Do not pass it on.',
  calendarHow: 'Your calendar program asks for news by itself, most only every few hours: this sheet is what counts. Whoever has the address sees your calls.',
  openCalendar: 'Open in my calendar', calendarAddress: 'Address of the calendar', copy: 'Copy', needsSignal: 'This needs signal. Try again later.', publishedBy: (name: string): string => `by ${name}`, loading: 'Opening…',
  dusk: 'It is getting dark. Set night keeps your eyes and the set in the dark: amber on black.', duskYes: 'Turn on set night', duskNo: 'Not now',
  opening: 'Opening your call sheet…', linkOver: 'This link is over', linkOverWhy: 'It was ended, it expired, or only half of it was opened. Open the newest mail you got, or ask the production office for a new link.',
  noSignal: 'No signal', noSignalWhy: 'Your call sheet was not opened on this phone yet. It opens by itself once there is signal, and can be read without any from then on.', tryAgain: 'Try again',
}

/** The same in every language. */
export type Words = typeof en
