import { describe, expect, it } from '@jest/globals'
import { clockTime, formatClock, formatDay, formatDayYear, formatDuration, localDate, minutes } from './index.js'

describe('times as people read them', () => {
  it.each([
    ['00:00', '12:00 AM'],
    ['06:30', '6:30 AM'],
    ['12:05', '12:05 PM'],
    ['18:05', '6:05 PM'],
  ])('%s is %s', (time, twelve) => {
    expect(formatClock(clockTime(time), '12h')).toBe(twelve)
    expect(formatClock(clockTime(time), '24h')).toBe(time)
  })

  it('says the day', () => {
    expect(formatDay(localDate('2027-01-12'))).toBe('Tue 12 Jan')
    expect(formatDayYear(localDate('2027-12-05'))).toBe('Sun 5 Dec 2027')
  })

  it.each([
    [630, '10 h 30'],
    [605, '10 h 05'],
    [60, '1 h'],
    [45, '45 min'],
    [0, '0 min'],
    [-90, '-1 h 30'],
  ])('%i minutes are %s', (count, text) => expect(formatDuration(minutes(count))).toBe(text))
})
