import { describe, expect, it } from '@jest/globals'
import { instant } from '@callboard/time'
import { nextAttempt } from './next-attempt.js'

const since = instant('2027-01-11T15:00:00Z')

describe('nextAttempt', () => {
  it.each([
    [1, 0, '2027-01-11T15:00:04Z'],
    [1, 0.5, '2027-01-11T15:00:05Z'],
    [1, 1, '2027-01-11T15:00:06Z'],
    [2, 0.5, '2027-01-11T15:00:10Z'],
    [5, 0.5, '2027-01-11T15:01:20Z'],
    [7, 0.5, '2027-01-11T15:04:00Z'],
    [5000, 1, '2027-01-11T15:04:48Z'],
  ])('after try %i with luck %d waits until %s', (attempts, luck, expected) => {
    expect(nextAttempt({ now: since, since, attempts }, luck)).toBe(expected)
  })

  it('gives up after a day', () => {
    expect(nextAttempt({ now: instant('2027-01-12T14:59:00Z'), since, attempts: 9 }, 0)).not.toBeNull()
    expect(nextAttempt({ now: instant('2027-01-12T15:00:00Z'), since, attempts: 9 }, 0)).toBeNull()
  })
})
