import type { Instant } from '@callboard/time'
import { quietHoursOf, type Reach, standingOf, tellAt } from '../../deliveries/index.js'
import type { Way } from './rung.js'

/** A step whose time has come for somebody who has not answered. */
export interface DueStep {
  readonly noticeId: string
  readonly personId: string
  readonly callAt: Instant
  readonly dueAt: Instant
  readonly way: Way
  readonly hoursBefore: number
}

export type StepOutcome = 'queued' | 'waiting' | 'listed' | 'noAddress' | 'noNumber' | 'noConsent' | 'noDevice' | 'noAccount'

export interface TakenStep extends DueStep {
  readonly outcome: StepOutcome
  readonly address: string | null
  readonly nextAttemptAt: Instant
}

/**
 * What becomes of a due step: somebody is told by it now or when their quiet hours end, stands on the phone list, or cannot be told
 * so, and why. A call within twelve hours does not wait for the morning.
 */
export function stepOf(due: DueStep, { people }: Reach, now: Instant): TakenStep {
  if (due.way === 'phoneList') return { ...due, outcome: 'listed', address: null, nextAttemptAt: now }
  const person = people.get(due.personId)
  if (person === undefined) return { ...due, outcome: 'noAddress', address: null, nextAttemptAt: now }
  const { address, blockedBy } = standingOf(due.way, person)
  if (blockedBy !== null) return { ...due, outcome: blockedBy, address: null, nextAttemptAt: now }
  const nextAttemptAt = tellAt(now, quietHoursOf(person), due.callAt)
  return { ...due, outcome: nextAttemptAt > now ? 'waiting' : 'queued', address, nextAttemptAt }
}
