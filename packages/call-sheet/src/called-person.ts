import type { Minutes } from '@callboard/time'
import type { CallSteps } from './call-steps.js'

/** Someone the unit may call: what a call is derived from. */
export interface CalledPerson {
  readonly personId: string
  readonly name: string
  readonly kind: 'cast' | 'crew'
  readonly department: string
  readonly position: string
  /** The number on strips and sheets ("1", "12A"); null for crew. */
  readonly castNumber: string | null
  /** Names of the characters played; one performer may play several. */
  readonly characters: readonly string[]
  /** Crew: person and department offset from general call. Cast: minutes needed before being on set (make-up, wardrobe). */
  readonly callOffset: Minutes
  /** Cast: what each step of the preparation takes; without it the offset is all that is known. */
  readonly steps?: CallSteps
}
