import { clockTime, instant, minutesBetween, resolveWallTime, type LocalDate, type Zone } from '@callboard/time'

/** Days from one new moon to the next, on average. Source: Meeus, Astronomical Algorithms, chapter 49. */
const MONTH = 29.530588861
/** A new moon. Source: the same. */
const NEW_MOON = instant('2000-01-06T18:14:00Z')

const PHASES = ['New moon', 'Waxing crescent', 'First quarter', 'Waxing gibbous', 'Full moon', 'Waning gibbous', 'Last quarter', 'Waning crescent']

/** "Waxing gibbous 78 %": the moon at ten in the evening of the date, by its mean month: right to about half a day, and to some percent. */
export function moonOf(date: LocalDate, zone: Zone): string {
  const evening = resolveWallTime({ date, time: clockTime('22:00'), zone }).instant
  const months = minutesBetween(NEW_MOON, evening) / 1440 / MONTH
  const age = months - Math.floor(months)
  const lit = Math.round(((1 - Math.cos(2 * Math.PI * age)) / 2) * 100)
  return `${PHASES[Math.round(age * 8) % 8]} ${lit} %`
}
