import { type Instant, instant } from '@callboard/time'

/** Where the time comes from. The one place that may ask the machine. */
export interface Clock {
  now(): Instant
}

/** The machine's clock, or one that stands still at a given moment. */
export function clockAt(fixed: string | null): Clock {
  if (fixed !== null) return { now: () => secondsOf(new Date(fixed)) }
  return { now: () => secondsOf(new Date()) }
}

function secondsOf(date: Date): Instant {
  return instant(`${date.toISOString().slice(0, 19)}Z`)
}
