import { formatClock, type ClockStyle } from '@callboard/time'
import type { CastDetails } from './day-details.js'

/** "05:10 hotel": when and where somebody is fetched; empty when nobody is said to fetch them. */
export function pickUpText(details: CastDetails | undefined, clock: ClockStyle): string {
  const time = details?.pickUp ? formatClock(details.pickUp, clock) : ''
  return [time, details?.pickUpPlace ?? ''].filter((part) => part !== '').join(' ')
}
