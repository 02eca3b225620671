import type { ClockTime, Instant, LocalDate, Minutes } from '@callboard/time'

/** Start, work and finish as a Day out of Days codes them for cast; crew have no code. */
export type CallStatus = 'W' | 'SW' | 'WF' | 'SWF' | 'crew'

/** A moment with its wall date and time in the production's zone. */
export interface WallMoment {
  readonly date: LocalDate
  readonly time: ClockTime
  readonly instant: Instant
}

/** When one person must be there on one shoot day. The wall date may be the day before or after the shoot day's. */
export interface Call extends WallMoment {
  readonly personId: string
  readonly dayId: string
  /** Elapsed minutes from the unit's general call; negative before it. */
  readonly offset: Minutes
  readonly status: CallStatus
  /** The day's scenes this person is in, in shooting order; empty for crew. */
  readonly sceneIds: readonly string[]
  /** Estimated start of the first of those scenes; null for whoever has none. */
  readonly onSet: WallMoment | null
  readonly source: 'derived' | 'typed'
}
