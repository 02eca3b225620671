import { describe, expect, it } from '@jest/globals'
import { addMinutes, instant, minutes, minutesBetween } from './index.js'

describe('elapsed minutes', () => {
  it.each([
    ['2027-01-12T05:30:00Z', '2027-01-12T06:00:00Z', 30],
    ['2027-01-12T06:00:00Z', '2027-01-12T05:30:00Z', -30],
    ['2027-01-12T23:45:00Z', '2027-01-13T00:15:00Z', 30],
    ['2027-01-12T05:30:00Z', '2027-01-12T05:30:00Z', 0],
  ])('from %s to %s is %i', (from, to, count) => {
    expect(minutesBetween(instant(from), instant(to))).toBe(count)
    expect(addMinutes(instant(from), minutes(count))).toBe(to)
  })

  it('drops a part of a minute', () => {
    expect(minutesBetween(instant('2027-01-12T05:30:00Z'), instant('2027-01-12T05:31:59Z'))).toBe(1)
  })
})
