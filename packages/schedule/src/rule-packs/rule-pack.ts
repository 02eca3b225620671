import type { MinorsRule } from './minors-rule.js'

/** How sure a broken rule is to cost something: against the rule, likely to be, or worth knowing. */
export type Severity = 'breach' | 'warning' | 'note'

/**
 * The figures of one agreement or law that a plan can be checked against. Data with a source and a date: figures change and are
 * corrected here, never in a check. What is not known is left out. All lengths are elapsed minutes.
 */
export interface RulePack {
  readonly id: string
  /** As people call it: "SAG-AFTRA theatrical and television". */
  readonly name: string
  /** Of the text the figures come from ("2023-01-01", "2021"); where it has none, the day it was last read. */
  readonly date: string
  readonly source: string
  /** Whom it concerns when a production chooses it; a person's own choice of packs overrides it. */
  readonly appliesTo: 'everyone' | 'cast' | 'crew' | 'directing' | 'minors'
  readonly dailyRest?: DailyRest
  readonly weeklyRest?: WeeklyRest
  readonly meals?: MealRule
  readonly dayLength?: DayLength
  readonly daysInARow?: DaysInARow
  readonly minors?: MinorsRule
  readonly money: readonly MoneyFigure[]
  /** What the text also says and no check decides: for people to keep in mind. */
  readonly notes: readonly string[]
}

/** Rest from wrap to the next call. */
export interface DailyRest {
  readonly minimum: number
  /** A shorter rest that is enough under a condition the plan does not show. */
  readonly reduced: { readonly minimum: number; readonly when: string } | null
  readonly source: string
}

/** The long rest in every seven days. */
export interface WeeklyRest {
  /** After up to five days of work. */
  readonly minimum: number
  /** A shorter one that is enough when the new week's first call is not before this clock time. */
  readonly lateStart: { readonly minimum: number; readonly notBefore: string } | null
  /** After six days of work or more; `when`: a condition the plan does not show. */
  readonly sixDayWeek: { readonly minimum: number; readonly when: string | null } | null
  readonly source: string
}

export interface MealRule {
  /** From call, and from the end of each meal, to the next meal. */
  readonly within: number
  /** A shorter break is no meal; null: any length is. */
  readonly minimum: number | null
  /** A short paid meal near the call (NDB) from whose end the interval counts anew. */
  readonly nonDeductible: { readonly minimum: number; readonly withinOfCall: number } | null
  readonly source: string
}

/** From call to wrap. Of several limits passed the highest is said. */
export interface DayLength {
  readonly meals: 'counted' | 'notCounted'
  readonly limits: readonly { readonly minutes: number; readonly severity: Severity; readonly says: string }[]
  readonly source: string
}

/** Days of work in a row, by date. */
export interface DaysInARow {
  readonly steps: readonly { readonly day: number; readonly severity: Severity; readonly says: string }[]
  /** The last step also stands for every day after it. */
  readonly lastStepGoesOn: boolean
  readonly source: string
}

/** An amount as its source gave it at a date. For people: no check reckons with it. */
export interface MoneyFigure {
  readonly what: string
  readonly amounts: readonly number[]
  readonly currency: string
  /** Null: the source gives none. */
  readonly date: string | null
  readonly source: string
}
