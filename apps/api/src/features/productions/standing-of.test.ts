import { describe, expect, it } from '@jest/globals'
import { localDate } from '@callboard/time'
import { standingOf } from './standing-of.js'

const DAYS = [
  { dayNumber: 1, date: localDate('2027-01-11'), generalCall: '06:00' },
  { dayNumber: 2, date: localDate('2027-01-12'), generalCall: '06:30' },
  { dayNumber: 3, date: localDate('2027-01-14'), generalCall: '17:00' },
]

describe('standingOf', () => {
  it.each([
    ['before the shoot', '2027-01-01', 0, 1],
    ['on a shoot day, which is still to come', '2027-01-12', 1, 2],
    ['on a day off', '2027-01-13', 2, 3],
    ['after the last', '2027-01-15', 3, null],
  ])('%s', (_case, today, daysShot, nextDayNumber) => {
    expect(standingOf(DAYS, localDate(today))).toMatchObject({ shootDays: 3, daysShot, nextDayNumber })
  })

  it('goes by dates, not numbers, when days changed places', () => {
    const swapped = [{ ...DAYS[0]!, dayNumber: 2 }, { ...DAYS[1]!, dayNumber: 1 }]
    expect(standingOf(swapped, localDate('2027-01-12'))).toMatchObject({ daysShot: 1, nextDayNumber: 1, nextCall: '06:30' })
  })

  it('has nothing next before anything was published', () => {
    expect(standingOf([], localDate('2027-01-12'))).toEqual({ shootDays: 0, daysShot: 0, nextDayNumber: null, nextDate: null, nextCall: null })
  })
})
