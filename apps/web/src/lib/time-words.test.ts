import { clockTime, instant, localDate, zone } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { clockWords, dayWords, momentWords, readersZone } from './time-words.js'

describe('words for times', () => {
  it.each([
    ['h24', '06:30'],
    ['h12', '6:30 AM'],
  ] as const)('writes a clock in %s', (clock, words) => expect(clockWords(clockTime('06:30'), clock)).toBe(words))

  it.each([
    ['2027-11-22', 'Tue 12 Jan'],
    ['2026-11-22', 'Tue 12 Jan 2027'],
  ])('on %s, writes the day as %s', (today, words) => {
    expect(dayWords(localDate('2027-01-12'), localDate(today))).toBe(words)
  })

  it('names the city only when the clock on the wall there is another', () => {
    const moment = instant('2027-01-12T17:42:00Z')
    expect(momentWords(moment, { zone: zone('America/New_York'), clock: 'h24' })).toBe('Tue 12 Jan 12:42 (New York)')
    expect(momentWords(moment, { zone: readersZone(), clock: 'h24' })).not.toContain('(')
  })
})
