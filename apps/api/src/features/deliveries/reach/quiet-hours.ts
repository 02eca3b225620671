import { addDays, type ClockTime, type Instant, minutesBetween, resolveWallTime, wallTimeOf, type Zone } from '@callboard/time'

/** When somebody wants to be left alone, on the clocks where they are. */
export interface QuietHours {
  readonly from: ClockTime
  readonly to: ClockTime
  readonly zone: Zone
}

/** What changes within so many hours cannot wait for the morning. */
const CANNOT_WAIT_MINUTES = 12 * 60

/**
 * When somebody may be told: now, or when their quiet hours end. What affects the next twelve hours is told at any hour;
 * `affects` is the earliest moment it does, null when none is known.
 * @example at 23:00 with quiet hours 22:00 to 07:00 and a call in three days: tomorrow 07:00
 */
export function tellAt(now: Instant, quiet: QuietHours | null, affects: Instant | null): Instant {
  if (quiet === null || (affects !== null && affects > now && minutesBetween(now, affects) <= CANNOT_WAIT_MINUTES)) return now
  const { date, time } = wallTimeOf(now, quiet.zone)
  const overMidnight = quiet.from > quiet.to
  const isQuiet = overMidnight ? time >= quiet.from || time < quiet.to : time >= quiet.from && time < quiet.to
  if (!isQuiet) return now
  const endsTomorrow = overMidnight && time >= quiet.from
  return resolveWallTime({ date: endsTomorrow ? addDays(date, 1) : date, time: quiet.to, zone: quiet.zone }).instant
}

interface WantsQuiet {
  readonly quietFrom: ClockTime | null
  readonly quietTo: ClockTime | null
  readonly zone: Zone
}

/** The quiet hours somebody asked for, or null. */
export function quietHoursOf({ quietFrom, quietTo, zone }: WantsQuiet): QuietHours | null {
  return quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo, zone }
}
