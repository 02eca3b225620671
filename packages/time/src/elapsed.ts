import { instantOfEpoch } from './parse-instant.js'
import type { Instant, Minutes } from './units.js'

/** Elapsed whole minutes from `a` to `b`, negative when `b` is earlier; a part of a minute is dropped. Clocks going forward or back do not count. */
export function minutesBetween(a: Instant, b: Instant): Minutes {
  const whole = Math.trunc((Date.parse(b) - Date.parse(a)) / 60_000)
  return (whole === 0 ? 0 : whole) as Minutes
}

/** The moment so many elapsed minutes later (earlier when negative). */
export function addMinutes(instant: Instant, minutes: Minutes): Instant {
  return instantOfEpoch(Date.parse(instant) + minutes * 60_000)
}
