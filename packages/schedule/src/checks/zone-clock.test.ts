import { describe, expect, it } from '@jest/globals'
import { addDays, addMinutes, clockTime, instant, localDate, minutes, resolveWallTime, wallTimeOf, zone } from '@callboard/time'
import fc from 'fast-check'
import { zoneClockOf } from './zone-clock.js'

const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Australia/Lord_Howe', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia']
const minuteOfYear = fc.integer({ min: 0, max: 366 * 1440 })

describe('the clocks of a zone', () => {
  it.each(ZONES)('%s shows what the zone shows, and means what it means', (name) => {
    const there = zone(name)
    const clock = zoneClockOf(there)
    const start = Date.parse('2027-01-01T00:00:00Z') / 60_000
    fc.assert(
      fc.property(minuteOfYear, (minute) => {
        const moment = addMinutes(instant('2027-01-01T00:00:00Z'), minutes(minute))
        expect(clock.wall(start + minute)).toEqual(wallTimeOf(moment, there))
        const date = addDays(localDate('2027-01-01'), Math.floor(minute / 1440))
        const time = clockTime(new Date((minute % 1440) * 60_000).toISOString().slice(11, 16))
        expect(clock.moment(date, time)).toBe(Date.parse(resolveWallTime({ date, time, zone: there }).instant) / 60_000)
      }),
      { numRuns: 600, examples: [86, 87, 303, 304, 72, 73, 310, 311].flatMap((day) => [[day * 1440 + 125], [day * 1440 + 1500]] as [number][]) },
    )
  })
})
