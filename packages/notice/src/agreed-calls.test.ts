import { callTime, clockTime, formatDay, localDate, minutes, zone } from '@callboard/time'
import { expect, it } from '@jest/globals'
import cases from '../../time/cases/agreed-calls.json' with { type: 'json' }
import { changesBetween, type Revision, sentenceOf, subjectOf } from './index.js'

type Agreed = (typeof cases)[number]

/** A revision that calls Ana at what was agreed, so many minutes later. */
function revisionOf(agreed: Agreed, later: number): Revision {
  const [date, generalCall] = [localDate(agreed.date), clockTime(agreed.time)]
  const call = callTime({ date, generalCall, offset: minutes(later), zone: zone(agreed.zone) })
  const day = { dayId: 'A', dayNumber: 12, date, generalCall, location: null, sceneNumbers: [] }
  return { number: 3, colour: 'Pink', days: [day], bookings: [{ personId: 'ana', dayId: 'A', dayNumber: 12, status: 'W', sceneNumbers: [], location: null, ...call }] }
}

/** What a mail, a text message and a notification say is the call that was agreed, by the clock on the wall of the production, wherever this computer stands. */
it.each(cases)('a call at $time on $date in $zone is told as it was agreed: $says', (agreed) => {
  const on = `Day 12 ${formatDay(localDate(agreed.date))}`
  const [hour, minute] = agreed.time.split(':')
  const times = { '24h': agreed.time, '12h': `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}` } as const
  for (const clock of ['24h', '12h'] as const) {
    const [first] = changesBetween(null, revisionOf(agreed, 0)).people
    expect(first!.changes.map((change) => sentenceOf(change, { clock }))).toEqual([`You are added to ${on}: your call is ${times[clock]}`])
    const [moved] = changesBetween(revisionOf(agreed, 45), revisionOf(agreed, 0)).people
    expect(subjectOf(moved!, { colour: 'Pink', clock })).toContain(`[PINK] ${on}: your call is now ${times[clock]} (was `)
    expect(moved!.changes.map((change) => sentenceOf(change, { clock })).join()).toContain(`${on}: your call is now ${times[clock]} (was `)
  }
})
