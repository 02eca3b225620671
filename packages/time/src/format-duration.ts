import type { Minutes } from './units.js'

/**
 * A length of time in hours and minutes.
 * @example formatDuration(630) // '10 h 30'
 * @example formatDuration(45)  // '45 min'
 * @example formatDuration(-60) // '-1 h'
 */
export function formatDuration(minutes: Minutes): string {
  const sign = minutes < 0 ? '-' : ''
  const hours = Math.floor(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  if (hours === 0) return `${sign}${rest} min`
  return rest === 0 ? `${sign}${hours} h` : `${sign}${hours} h ${String(rest).padStart(2, '0')}`
}
