import { formatClock, formatDay, formatDayYear, wallTimeOf, type ClockTime, type Instant, type LocalDate, type Zone } from '@callboard/time'

/** How a production writes times, as the server names it. */
export type ClockSetting = 'h24' | 'h12'

/**
 * A clock time as the production writes it.
 * @example clockWords('06:30', 'h12') // '6:30 AM'
 */
export function clockWords(time: ClockTime, clock: ClockSetting): string {
  return formatClock(time, clock === 'h24' ? '24h' : '12h')
}

/**
 * A day; with its year when that is not the year of `today`.
 * @example dayWords('2027-01-12', '2026-11-22') // 'Tue 12 Jan 2027'
 */
export function dayWords(date: LocalDate, today: LocalDate): string {
  return date.slice(0, 4) === today.slice(0, 4) ? formatDay(date) : formatDayYear(date)
}

/**
 * A moment on the wall clock of the production, with the city's name when the reader's own clock shows another time.
 * @example momentWords('2027-01-12T17:42:00Z', { zone: 'Europe/Lisbon', clock: 'h24' }) // 'Tue 12 Jan 17:42 (Lisbon)'
 */
export function momentWords(moment: Instant, { zone, clock }: { readonly zone: Zone; readonly clock: ClockSetting }): string {
  const there = wallTimeOf(moment, zone)
  const words = `${formatDay(there.date)} ${clockWords(there.time, clock)}`
  const here = wallTimeOf(moment, readersZone())
  const same = here.date === there.date && here.time === there.time
  return same ? words : `${words} (${cityOf(zone)})`
}

/** The zone of the device the reader holds. */
export function readersZone(): Zone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone as Zone
}

function cityOf(zone: Zone) {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}
