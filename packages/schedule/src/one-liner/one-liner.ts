import type { ClockTime, LocalDate, Minutes } from '@callboard/time'
import type { BannerPurpose, DayType, Eighths } from '../board.js'
import type { BreakdownScene } from '../breakdown/breakdown.js'
import type { DaysTotals, DayTotals } from '../day-totals.js'

/** A schedule with one line for each strip, day by day. */
export interface OneLiner {
  /** Days of every type, from first to last; those that are not shot on have no number. */
  readonly days: readonly OneLinerDay[]
  /** The foot: what all days add up to. */
  readonly totals: DaysTotals
}

export interface DayHead {
  readonly dayId: string
  /** Null on a day that is not shot on. */
  readonly number: number | null
  readonly type: DayType
  readonly date: LocalDate
  readonly generalCall: ClockTime
  readonly locationId: string | null
  readonly note: string
}

export interface OneLinerDay extends DayHead {
  readonly rows: readonly OneLinerRow[]
  /** For the line that ends the day. */
  readonly totals: DayTotals
}

export type OneLinerRow = SceneLine | BannerLine

/** A scene, or a part of one, in one line. A scene that is not in the breakdown has empty fields. */
export interface SceneLine
  extends Pick<BreakdownScene, 'sceneId' | 'number' | 'intExt' | 'set' | 'timeOfDay' | 'lighting' | 'synopsis' | 'scriptDay' | 'background' | 'omitted'> {
  readonly kind: 'scene'
  readonly stripId: string
  /** "A", "B" … of a split scene, else null. */
  readonly part: string | null
  /** Of this strip. */
  readonly eighths: Eighths
  /** Of this strip, estimated from its length or typed. */
  readonly minutes: Minutes
  /** Board ids of the cast in the order of a cast list (2, 10, 10A); a name where there is no board id. */
  readonly cast: readonly string[]
}

export interface BannerLine {
  readonly kind: 'banner'
  readonly stripId: string
  readonly text: string
  readonly minutes: Minutes
  readonly purpose: BannerPurpose
}
