import type { Instant } from '@callboard/time'
import type { EscalationRung } from './escalation/rung.js'

export type ChaseGroup = 'problem' | 'unreached' | 'waiting' | 'byPhone'

export type PhoneOutcome = 'confirmed' | 'late' | 'noAnswer'

/** Somebody who was asked for an answer and whom the office may have to call. */
export interface ChaseRow {
  readonly personId: string
  readonly name: string
  readonly department: string
  readonly phone: string | null
  readonly group: ChaseGroup
  readonly noticeId: string
  readonly askedAt: Instant
  readonly callAt: Instant
  readonly revisionNumber: number
  readonly colour: string
  readonly issue: number | null
  readonly dayNumber: number | null
  readonly answer: string | null
  readonly message: string
  readonly phoned: PhoneOutcome | null
  readonly takenBy: string | null
  readonly phonedAt: Instant | null
  readonly deliveries: readonly object[]
  readonly steps: readonly object[]
}

export interface ChaseList {
  readonly productionId: string
  readonly at: Instant
  readonly asked: number
  readonly answered: number
  readonly byPhone: number
  readonly ruleVersion: number
  readonly rule: readonly EscalationRung[]
  readonly rows: readonly ChaseRow[]
}
