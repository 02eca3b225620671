import { localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { nextShootDate, shootDates } from './shoot-dates.js'

describe('shootDates', () => {
  it.each([
    [true, ['2027-01-15', '2027-01-18', '2027-01-19']],
    [false, ['2027-01-15', '2027-01-16', '2027-01-17']],
  ])('from a Friday, weekends left out: %s', (skipWeekends, dates) => {
    expect(shootDates({ start: localDate('2027-01-15'), count: 3, skipWeekends })).toEqual(dates)
  })

  it('goes on after the weekend', () => expect(nextShootDate(localDate('2027-01-15'))).toBe('2027-01-18'))
})
