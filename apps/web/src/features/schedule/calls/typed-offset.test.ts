import { clockTime, localDate, zone } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { typedOffset } from './typed-offset.js'

describe('typedOffset', () => {
  it.each([
    ['07:30', '06:30', -60],
    ['07:30', '07:30', 0],
    ['22:00', '01:00', 180],
    ['01:00', '23:30', -90],
  ])('general call %s, typed %s: %d minutes', (generalCall, time, offset) => {
    expect(typedOffset({ date: localDate('2027-01-12'), generalCall: clockTime(generalCall), time: clockTime(time), zone: zone('Europe/Lisbon') })).toBe(offset)
  })

  it('counts the hour that is left out when the clocks go forward', () => {
    const night = { date: localDate('2027-03-27'), generalCall: clockTime('22:00'), time: clockTime('06:00'), zone: zone('Europe/Lisbon') }
    expect(typedOffset(night)).toBe(7 * 60)
  })
})
