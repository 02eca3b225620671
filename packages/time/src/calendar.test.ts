import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, daysBetween, localDate, weekdayOf } from './index.js'

describe('the calendar', () => {
  it.each([
    ['2027-01-12', 1, '2027-01-13'],
    ['2027-01-31', 1, '2027-02-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-03-27', 2, '2027-03-29'],
    ['2027-10-30', 2, '2027-11-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(localDate(from), days)).toBe(to)
    expect(daysBetween(localDate(from), localDate(to))).toBe(days)
  })

  it.each([
    ['2027-01-11', 1],
    ['2027-01-12', 2],
    ['2027-01-16', 6],
    ['2027-01-17', 7],
  ])('%s is weekday %i', (date, weekday) => expect(weekdayOf(localDate(date))).toBe(weekday))

  it('adding days and counting them agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const start = localDate('2027-01-12')
        expect(daysBetween(start, addDays(start, days))).toBe(days)
      }),
      { numRuns: 2000 },
    )
  })
})
