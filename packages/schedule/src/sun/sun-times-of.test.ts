import { addDays, clockTime, localDate, minutesBetween, resolveWallTime, wallTimeOf, zone, type ClockTime } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import cases from '../../cases/sun.json' with { type: 'json' }
import { sunTimesOf, type SunMoment } from '../index.js'

interface Case extends Partial<Record<SunMoment, string | null>> {
  readonly place: string
  readonly says: string
  readonly latitude: number
  readonly longitude: number
  readonly zone: string
  readonly date: string
  readonly sun?: string
}

/** Almanacs round, and mean another corner of the city. */
const TOLERANCE = 2
const MOMENTS = ['firstLight', 'sunrise', 'sunset', 'lastLight'] as const

describe('the sun, as almanacs print it', () => {
  it.each(cases as readonly Case[])('$place, $date: $says', (one) => {
    const day = sunTimesOf({ ...one, date: localDate(one.date), zone: zone(one.zone) })
    const wrong = MOMENTS.filter((moment) => one[moment] !== undefined && !isNear(day[moment], one[moment] ?? null))
    expect(wrong.map((moment) => `${moment} ${day[moment]}, not ${one[moment]}`)).toEqual([])
    expect(day.sun).toBe(one.sun ?? 'risesAndSets')
  })
})

describe('a sunset behind midnight', () => {
  it('has the next date', () => {
    const { instants } = sunTimesOf({ latitude: 64.147, longitude: -21.943, date: localDate('2026-06-21'), zone: zone('Atlantic/Reykjavik') })
    expect(instants.sunset?.slice(0, 10)).toBe('2026-06-22')
  })
})

describe('a place that is not on earth', () => {
  it.each([[91, 0], [-90.5, 0], [0, 181], [Number.NaN, 0], [0, Number.NaN]])('%d, %d is refused', (latitude, longitude) => {
    expect(() => sunTimesOf({ latitude, longitude, date: localDate('2026-06-21'), zone: zone('UTC') })).toThrow(RangeError)
  })
})

describe('laws of the sun', () => {
  const date = fc.nat({ max: 3650 }).map((days) => addDays(localDate('2024-01-01'), days))
  const longitude = fc.integer({ min: -180, max: 180 })
  const latitude = fc.integer({ min: -55, max: 55 })

  it('is up at noon of the very date asked for, wherever the zone is drawn', () => {
    const places = fc.constantFrom(
      { longitude: -157.4, zone: zone('Pacific/Kiritimati') },
      { longitude: 174.8, zone: zone('Pacific/Auckland') },
      { longitude: -170.7, zone: zone('Pacific/Pago_Pago') },
      { longitude: 76, zone: zone('Asia/Shanghai') },
      { longitude: -0.1, zone: zone('Europe/London') },
    )
    fc.assert(
      fc.property(date, latitude, places, (on, north, place) => {
        const { instants } = sunTimesOf({ latitude: north, date: on, ...place })
        const noon = resolveWallTime({ date: on, time: clockTime('13:00'), zone: place.zone }).instant
        expect(instants.sunrise! < noon && noon < instants.sunset!).toBe(true)
        expect(wallTimeOf(instants.sunrise!, place.zone).date).toBe(on)
      }),
      { numRuns: 500 },
    )
  })

  it('comes in order, and half a year later day and night have changed places', () => {
    fc.assert(
      fc.property(latitude, longitude, (north, east) => {
        const at = (on: string) => sunTimesOf({ latitude: north, longitude: east, date: localDate(on), zone: zone('UTC') }).instants
        const june = at('2026-06-21')
        const december = at('2026-12-21')
        expect([june.firstLight, june.sunrise, june.sunset, june.lastLight]).toEqual(
          [june.firstLight, june.sunrise, june.sunset, june.lastLight].toSorted(),
        )
        const dayInJune = minutesBetween(june.sunrise!, june.sunset!)
        const nightInDecember = 24 * 60 - minutesBetween(december.sunrise!, december.sunset!)
        expect(Math.abs(dayInJune - nightInDecember)).toBeLessThan(35)
      }),
      { numRuns: 500 },
    )
  })
})

function isNear(given: ClockTime | null, wanted: string | null): boolean {
  if (given === null || wanted === null) return given === wanted
  const apart = Math.abs(minutesOf(given) - minutesOf(wanted))
  return Math.min(apart, 24 * 60 - apart) <= TOLERANCE
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
