import { type Instant, instant } from '@callboard/time'
import type { MailOutcome } from '../../../platform/mail/mailer.js'
import { nextAttempt } from '../../../platform/queue/next-attempt.js'

export interface Settlement {
  readonly state: 'sent' | 'queued' | 'bounced' | 'failed'
  readonly lastError: string | null
  readonly at: Instant
  readonly nextAttemptAt: Instant
}

interface Tried {
  readonly attempts: number
  readonly queuedAt: Date
}

/** What becomes of a delivery after the mail server was asked. `luck` from 0 to 1 spreads the next tries. */
export function settlementOf(outcome: MailOutcome, tried: Tried, now: Instant, luck: number): Settlement {
  if (outcome.accepted) return { state: 'sent', lastError: null, at: now, nextAttemptAt: now }
  if (outcome.refused === 'permanent') return { state: 'bounced', lastError: outcome.reason, at: now, nextAttemptAt: now }
  const again = nextAttempt({ now, since: instant(tried.queuedAt.toISOString()), attempts: tried.attempts }, luck)
  return { state: again === null ? 'failed' : 'queued', lastError: outcome.reason, at: now, nextAttemptAt: again ?? now }
}
