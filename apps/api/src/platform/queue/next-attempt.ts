import { type Instant, instant, minutesBetween } from '@callboard/time'

const FIRST_SECONDS = 5
const MOST_SECONDS = 240
const GIVEN_UP_AFTER_MINUTES = 24 * 60

export interface Tries {
  readonly now: Instant
  readonly since: Instant
  /** Tries so far, the one that just failed included. */
  readonly attempts: number
}

/**
 * When to try again: twice as long after each try, never more than about four minutes, so that everything goes out
 * soon after a mail server came back; null once a day has passed. `luck` from 0 to 1 spreads the tries of many.
 */
export function nextAttempt(tries: Tries, luck: number): Instant | null {
  if (minutesBetween(tries.since, tries.now) >= GIVEN_UP_AFTER_MINUTES) return null
  const seconds = Math.min(MOST_SECONDS, FIRST_SECONDS * 2 ** Math.min(tries.attempts - 1, 10))
  return secondsLater(tries.now, Math.round(seconds * (0.8 + 0.4 * luck)))
}

/** The moment so many seconds later. */
export function secondsLater(moment: Instant, seconds: number): Instant {
  return instant(new Date(Date.parse(moment) + seconds * 1000).toISOString())
}
