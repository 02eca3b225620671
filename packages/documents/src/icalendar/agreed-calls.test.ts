import { printedTime } from '@callboard/call-sheet'
import { callTime, clockTime, instant, localDate, minutes, zone } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import cases from '../../../time/cases/agreed-calls.json' with { type: 'json' }
import { icsOf } from './ics-of.js'

/** What was agreed on the wall of the production is what the sheet prints and what a calendar holds, wherever this computer stands. */
describe.each(cases)('a call at $time on $date in $zone: $says', (agreed) => {
  const call = callTime({ date: localDate(agreed.date), generalCall: clockTime(agreed.time), offset: minutes(0), zone: zone(agreed.zone) })

  it('is the moment the tables of the zone say', () => {
    expect(call).toEqual({ instant: agreed.instant, date: agreed.date, time: agreed.time })
  })

  it('is printed as it was agreed', () => {
    const on = (style: '24h' | '12h') => printedTime(instant(agreed.instant), { zone: zone(agreed.zone), style, date: localDate(agreed.date) })
    const [hour, minute] = agreed.time.split(':')
    expect([on('24h'), on('12h')]).toEqual([
      { time: agreed.time, otherDay: null }, { time: `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`, otherDay: null },
    ])
  })

  it('stands in a calendar as that moment, and shows each traveller their own clock', () => {
    const event = {
      uid: 'u', sequence: 1, start: call.instant, end: call.instant, modified: call.instant, cancelled: false, summary: 's', location: '', description: '', comment: '', contact: '', categories: [],
    }
    const read = new ICAL.Component(ICAL.parse(icsOf({ name: 'n', description: '', refreshHours: 4, events: [event] })))
    const start = (read.getFirstSubcomponent('vevent')!.getFirstPropertyValue('dtstart') as ICAL.Time).toJSDate()
    expect(start.toISOString()).toBe(agreed.instant.replace('Z', '.000Z'))
    for (const [own, wall] of Object.entries(agreed.there)) {
      expect([own, new Intl.DateTimeFormat('sv-SE', { timeZone: own, dateStyle: 'short', timeStyle: 'short' }).format(start)]).toEqual([own, wall])
    }
  })
})

it('are sixty calls, of travellers from six zones', () => {
  expect([cases.length, ...new Set(cases.map(({ there }) => Object.keys(there).length))]).toEqual([60, 6])
})
