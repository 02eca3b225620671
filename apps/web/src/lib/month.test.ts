import { describe, expect, it } from '@jest/globals'
import { datesOf, isMonth, monthAfter, monthWords, weeksOf } from './month.js'

describe('a month', () => {
  it('has whole weeks from Monday on', () => {
    const weeks = weeksOf('2027-01')
    expect(weeks.map((week) => `${week[0]} ${week.at(-1)}`)).toEqual([
      '2026-12-28 2027-01-03', '2027-01-04 2027-01-10', '2027-01-11 2027-01-17', '2027-01-18 2027-01-24', '2027-01-25 2027-01-31',
    ])
  })

  it.each([['2027-02', 28, 4], ['2028-02', 29, 5], ['2027-08', 31, 6]])('%s has %i dates in %i weeks', (month, dates, weeks) => {
    expect(datesOf(month)).toHaveLength(dates)
    expect(weeksOf(month)).toHaveLength(weeks)
  })

  it.each([['2027-12', 1, '2028-01'], ['2027-01', -1, '2026-12'], ['2027-06', 12, '2028-06']])('%s and %i is %s', (month, months, other) => {
    expect(monthAfter(month, months)).toBe(other)
  })

  it('is written with its year', () => {
    expect(monthWords('2027-03')).toBe('March 2027')
  })

  it.each([['2027-13', false], ['2027-00', false], ['march', false], [undefined, false], ['2027-12', true]])('%s is one: %s', (text, is) => {
    expect(isMonth(text)).toBe(is)
  })
})
