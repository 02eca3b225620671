import { addMinutes } from './elapsed.js'
import { resolveWallTime } from './resolve-wall-time.js'
import type { ClockTime, Instant, LocalDate, Minutes, Zone } from './units.js'
import { wallTimeOf } from './wall-time-of.js'

export interface CallTime {
  readonly instant: Instant
  /** The date on the wall, which may be the day before or after the shoot day's. */
  readonly date: LocalDate
  readonly time: ClockTime
}

/**
 * When a person must be there: elapsed minutes from the unit's general call, negative for a pre-call.
 * Elapsed, not wall minutes: a two-hour make-up takes two hours in the night the clocks change.
 * @example a 00:30 general call on 2027-01-13 with offset -60 gives 23:30 on 2027-01-12
 */
export function callTime(call: {
  readonly date: LocalDate
  readonly generalCall: ClockTime
  readonly offset: Minutes
  readonly zone: Zone
}): CallTime {
  const general = resolveWallTime({ date: call.date, time: call.generalCall, zone: call.zone })
  const instant = addMinutes(general.instant, call.offset)
  return { instant, ...wallTimeOf(instant, call.zone) }
}
