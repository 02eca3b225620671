import type { ClockTime } from './units.js'

export type ClockStyle = '24h' | '12h'

/**
 * A clock time as people read it.
 * @example formatClock('18:05', '24h') // '18:05'
 * @example formatClock('18:05', '12h') // '6:05 PM'
 */
export function formatClock(time: ClockTime, style: ClockStyle): string {
  if (style === '24h') return time
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`
}
