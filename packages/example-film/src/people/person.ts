import type { Minutes } from '@callboard/time'

/** A performer of the example film and the one part they play. */
export interface CastMember {
  readonly personId: string
  /** "1", "2" … as on strips and sheets; a text, never a sum. */
  readonly castNumber: string
  /** As the screenplay's cues name it: "MRS PASCOE". */
  readonly character: string
  readonly name: string
  readonly email: string
  readonly phone: string
  /** Make-up and wardrobe before being on set. */
  readonly preparation: Minutes
}

/** Somebody behind the camera. */
export interface CrewMember {
  readonly personId: string
  /** A name of `departments`. */
  readonly department: string
  readonly position: string
  readonly name: string
  readonly email: string
  readonly phone: string
  /** From their department's call; mostly none. */
  readonly callOffset: Minutes
}

/** An address in a domain that never receives mail. */
export function mailbox(local: string): string {
  return `${local}@callboard.example`
}

/** A British mobile number of the range Ofcom keeps for film and television, 0 to 999. */
export function fictionalPhone(number: number): string {
  return `+44 7700 900${String(number).padStart(3, '0')}`
}
