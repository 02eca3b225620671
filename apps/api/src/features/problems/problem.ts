import type { ThreatenedDay } from '@callboard/notice'

export type ProblemKind = 'late' | 'cannot' | 'wrongDetails' | 'callMe'

/** What a person said stands in the way, and what the office did. */
export interface Problem {
  readonly problemId: string
  readonly productionId: string
  readonly personId: string
  readonly name: string
  readonly department: string
  readonly kind: ProblemKind
  readonly message: string
  readonly revisionNumber: number
  readonly changeId: string | null
  readonly days: readonly ThreatenedDay[]
  /** Dates they stand as absent on because of it. */
  readonly absences: number
  readonly state: 'open' | 'resolved'
  readonly owner: ProblemOwner | null
  readonly openedAt: Date
  readonly resolvedAt: Date | null
  readonly resolvedBy: string | null
  readonly resolution: string
  readonly version: number
}

/** Somebody whose a problem may be. */
export interface ProblemOwner {
  readonly membershipId: string
  readonly name: string
}
