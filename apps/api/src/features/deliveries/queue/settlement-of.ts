import { type Instant, instant } from '@callboard/time'
import { nextAttempt, secondsLater } from '../../../platform/queue/next-attempt.js'
import type { BlockedBy } from '../reach/channel.js'
import type { Outcome } from './outcome.js'

export interface Settlement {
  readonly state: 'sent' | 'queued' | 'unknown' | 'bounced' | 'failed' | 'blocked'
  readonly lastError: string | null
  readonly blockedBy: BlockedBy | null
  readonly providerRef: string | null
  readonly at: Instant
  readonly nextAttemptAt: Instant | 'infinity'
}

interface Tried {
  readonly attempts: number
  readonly queuedAt: Date
}

/** A provider that did not answer is asked what became of it after so long: by then it has made up its mind. */
const ASKED_AFTER_SECONDS = 60

/** What becomes of a delivery after a try. `luck` from 0 to 1 spreads the next tries. */
export function settlementOf(outcome: Outcome, tried: Tried, now: Instant, luck: number): Settlement {
  const plain = { lastError: null, blockedBy: null, providerRef: null, at: now, nextAttemptAt: now }
  switch (outcome.kind) {
    case 'accepted': return { ...plain, state: 'sent', providerRef: outcome.providerRef }
    case 'blocked': return { ...plain, state: 'blocked', blockedBy: outcome.by }
    case 'unknown': return { ...plain, state: 'unknown', lastError: outcome.reason, nextAttemptAt: outcome.askAgain ? secondsLater(now, ASKED_AFTER_SECONDS) : 'infinity' }
    case 'refused': {
      if (outcome.permanent) return { ...plain, state: 'bounced', lastError: outcome.reason }
      const again = nextAttempt({ now, since: instant(tried.queuedAt.toISOString()), attempts: tried.attempts }, luck)
      return { ...plain, state: again === null ? 'failed' : 'queued', lastError: outcome.reason, nextAttemptAt: again ?? now }
    }
  }
}
