import type { CallStatus } from '@callboard/call-sheet'
import type { ClockTime, Instant, LocalDate } from '@callboard/time'

/** One person on one shoot day of a revision. Date and time are those of the call: the date may be the day before the shoot day's. */
export interface Booking {
  readonly personId: string
  readonly dayId: string
  readonly dayNumber: number
  readonly date: LocalDate
  readonly time: ClockTime
  readonly instant: Instant
  readonly status: CallStatus
  readonly sceneNumbers: readonly string[]
  readonly location: string | null
}

/** One shoot day as a revision froze it. */
export interface RevisionDay {
  readonly dayId: string
  readonly dayNumber: number
  readonly date: LocalDate
  readonly generalCall: ClockTime
  readonly location: string | null
  readonly sceneNumbers: readonly string[]
}

/** A published schedule, frozen, as notices compare it. */
export interface Revision {
  readonly number: number
  /** The colour's name: "Pink". */
  readonly colour: string
  readonly bookings: readonly Booking[]
  readonly days: readonly RevisionDay[]
}
