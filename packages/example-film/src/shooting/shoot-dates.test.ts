import { addDays, localDate, weekdayOf } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { DAY_OF_TOMORROW, shootDatesAround } from './shoot-dates.js'

/** Four weeks around a year's end, and the days about the clock changes of three years. */
const tomorrows = [
  ...Array.from({ length: 28 }, (_, index) => addDays(localDate('2026-12-18'), index)),
  ...['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26'].map(localDate),
  ...['2027-03-28', '2027-10-31', '2028-02-28', '2028-02-29', '2028-03-01', '2028-03-26'].map(localDate),
]

describe.each(tomorrows)('shootDatesAround(%s)', (tomorrow) => {
  const { dates, freeDate } = shootDatesAround(tomorrow)

  it('gives twelve ascending dates of which the fifth, and only it, is tomorrow', () => {
    expect(dates).toHaveLength(12)
    expect(dates).toEqual([...new Set(dates)].sort())
    expect(dates.indexOf(tomorrow)).toBe(DAY_OF_TOMORROW - 1)
  })

  it('calls nobody on a weekend, unless tomorrow is one', () => {
    expect(dates.filter((date) => weekdayOf(date) > 5 && date !== tomorrow)).toEqual([])
  })

  it('leaves a working day free between days 10 and 11', () => {
    expect([dates[9], freeDate, dates[10]]).toEqual([dates[9], freeDate, dates[10]].sort())
    expect(dates).not.toContain(freeDate)
    expect(weekdayOf(freeDate)).toBeLessThanOrEqual(5)
  })
})
