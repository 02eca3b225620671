import { resolveWallTime, wallTimeOf, clockTime, instant, type ClockTime, type Instant, type LocalDate, type Zone } from '@callboard/time'
import { getTimes } from 'suncalc'

/** A place on earth, in degrees: north and east are more than nought. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

export interface SunInput extends Position {
  readonly date: LocalDate
  readonly zone: Zone
}

/**
 * The sun of one day on the wall clock of the place; null where it does not come to that. In high summer of the far north the
 * sun sets behind midnight: the clock time is then of the next date, and the instant says so.
 */
export interface SunDay {
  /** Civil dawn: the sun six degrees below the horizon. Enough light to see, not yet to match day. */
  readonly firstLight: ClockTime | null
  readonly sunrise: ClockTime | null
  readonly sunset: ClockTime | null
  /** Civil dusk. */
  readonly lastLight: ClockTime | null
  /** What the nulls mean: the sun stays up, or stays down, all day. */
  readonly sun: 'risesAndSets' | 'staysUp' | 'staysDown'
  /** The same moments as instants. */
  readonly instants: { readonly [Moment in SunMoment]: Instant | null }
}

export type SunMoment = 'firstLight' | 'sunrise' | 'sunset' | 'lastLight'

/**
 * First light, sunrise, sunset and last light, to the minute, for a level horizon at sea level: hills and tall buildings
 * take their share. Throws RangeError for a latitude or longitude that is not on earth.
 * Source: suncalc 2 after Meeus, Astronomical Algorithms; it agrees with the almanacs to a minute or two below 60 degrees.
 * @example sunTimesOf({ latitude: 51.5, longitude: -0.13, date: localDate('2026-06-21'), zone: zone('Europe/London') }).sunset // '21:21'
 */
export function sunTimesOf({ latitude, longitude, date, zone }: SunInput): SunDay {
  if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) throw new RangeError(`Not on earth: ${latitude}, ${longitude}`)
  const noon = resolveWallTime({ date, time: clockTime('12:00'), zone }).instant
  const times = getTimes(new Date(noon), latitude, longitude)
  const instants = {
    firstLight: toTheMinute(times.dawn),
    sunrise: toTheMinute(times.sunrise),
    sunset: toTheMinute(times.sunset),
    lastLight: toTheMinute(times.dusk),
  }
  const clockOf = (moment: Instant | null) => (moment === null ? null : wallTimeOf(moment, zone).time)
  return {
    firstLight: clockOf(instants.firstLight),
    sunrise: clockOf(instants.sunrise),
    sunset: clockOf(instants.sunset),
    lastLight: clockOf(instants.lastLight),
    sun: times.alwaysUp ? 'staysUp' : times.alwaysDown ? 'staysDown' : 'risesAndSets',
    instants,
  }
}

const MINUTE = 60_000

/** Almanacs round to the nearest minute. */
function toTheMinute(moment: Date | null): Instant | null {
  if (moment === null) return null
  const rounded = new Date(Math.round(moment.valueOf() / MINUTE) * MINUTE)
  return instant(`${rounded.toISOString().slice(0, 19)}Z`)
}
