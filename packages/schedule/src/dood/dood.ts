import type { LocalDate } from '@callboard/time'
import type { DayType } from '../board.js'
import type { Element, ElementEvent } from '../breakdown/breakdown.js'

/** Who and what works when: a row for each element, a column for each calendar date from the first day to the last. */
export interface Dood {
  readonly days: readonly DoodDay[]
  readonly rows: readonly DoodRow[]
  /** Dates too far from the first to be a column: somebody mistyped a year. */
  readonly tooLate: readonly LocalDate[]
}

export interface DoodDay {
  readonly date: LocalDate
  /** What the company does that day, over all units; `off` when no unit has a day on its board. */
  readonly company: CompanyDay
  /** The units' days on that date, units in the order of the boards. */
  readonly unitDays: readonly UnitDay[]
  /** How many elements of the rows work, are held, travel … that day. */
  readonly counts: DoodCounts
}

/** `off`: nothing on the board, a weekend nobody wrote down. */
export type CompanyDay = DayType | 'off'

export interface UnitDay {
  /** Position of the unit's board in the list given. */
  readonly board: number
  readonly dayId: string
  /** The shoot-day number on its board; null for a day that is not shot on. */
  readonly number: number | null
}

export interface DoodRow {
  readonly element: Element
  /** One for each of `days`. */
  readonly cells: readonly DoodCell[]
  readonly totals: DoodTotals
}

export interface DoodCell {
  /** `SW`, `W`, `WD`, `PW`, `WF`, `H`, `TR`, `R`, `FT`, `/`, `M`; empty for a blank cell. */
  readonly code: string
  readonly kind: DoodKind
  /** The scenes it works in, in shooting order. */
  readonly sceneIds: readonly string[]
  /** What else the day holds for it. */
  readonly events: readonly ElementEvent['kind'][]
}

/**
 * What a day is for an element. The last four are blank cells: `idle` between start and finish without pay, `dropped` between
 * drop and pick-up, `off` when the company does not work, `none` before the start and after the finish.
 */
export type DoodKind = DoodCount | 'idle' | 'dropped' | 'off' | 'none'

/** What is counted. A company travel day (M) counts as travel. */
export type DoodCount = 'work' | 'hold' | 'travel' | 'rehearsal' | 'fitting' | 'holiday'

export type DoodCounts = Readonly<Record<DoodCount, number>>

export interface DoodTotals extends DoodCounts {
  /** Days paid, by the rules. */
  readonly paid: number
  /** The dates with S and F; null when there is neither. */
  readonly start: LocalDate | null
  readonly finish: LocalDate | null
  /** Paid days at the day rate, in whole units of the production's currency; null when no rate is known. */
  readonly cost: number | null
}
