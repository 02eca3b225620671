import type { Instant } from '@callboard/time'

/** Where the time comes from. The one place that may ask the machine. */
export interface Clock {
  now(): Instant
}

/** The machine's clock, or one that stands still at a given moment. */
export function clockAt(fixed: string | null): Clock {
  if (fixed !== null) {
    const moment = secondsOf(new Date(fixed))
    return { now: () => moment }
  }
  return { now: () => secondsOf(new Date()) }
}

/** A date's own text has the form of a moment; it need not be read again. */
function secondsOf(date: Date): Instant {
  return `${date.toISOString().slice(0, 19)}Z` as Instant
}
