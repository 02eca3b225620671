import type { LocalDate } from '@callboard/time'
import type { SharedThing } from './use.js'

/**
 * A merge of two runs of days that use the same thing. `hold`: keep it standing, or rented, over the idle days between. `bringTogether`: shoot
 * the uses of the later run on the last day of the earlier one.
 */
export interface MergeProposal {
  readonly way: 'hold' | 'bringTogether'
  readonly thing: SharedThing
  /** Uses of the earlier run, by date. */
  readonly earlier: readonly string[]
  readonly later: readonly string[]
  readonly savings: Savings
  readonly dependsOn: readonly Condition[]
}

/** What a merge saves, each reckoned from the same two runs; all are 0 or more, and money is more than 0. */
export interface Savings {
  /** In whole units of currency, after what the merge itself costs. */
  readonly money: number
  /** Company moves. */
  readonly moves: number
  /** Shoot days that fall away. */
  readonly days: number
}

/** What must be so for a merge to work. */
export type Condition =
  /** It stays on idle days: dates inclusive. */
  | { readonly kind: 'keptIdle'; readonly from: LocalDate; readonly to: LocalDate; readonly days: number }
  /** These days give their uses to another, which has room for so many minutes. */
  | { readonly kind: 'movedTo'; readonly dayId: string; readonly fromDayIds: readonly string[]; readonly minutes: number; readonly spare: number }
  /** Several productions, or units of one, agree on it. */
  | { readonly kind: 'productionsAgree'; readonly productionIds: readonly string[] }
  | { readonly kind: 'unitsAgree'; readonly unitIds: readonly string[] }
