import { ok, refuse, type Result } from '@callboard/basics'
import { canonicalBoard, shootDaysInOrder, type Board } from '@callboard/schedule'
import type { Draft } from '../schedule/index.js'
import type { Plan } from './plan-publication.js'
import { type RestBreachAnswer, restBreachesOf } from './readiness-of.js'

export type PublicationRefusal =
  | { readonly kind: 'DraftChanged'; readonly version: number }
  | { readonly kind: 'NothingToPublish'; readonly number: number }
  | { readonly kind: 'RestTooShort'; readonly breaches: readonly RestBreachAnswer[] }
  | { readonly kind: 'NoShootDays'; readonly version: number }
  | { readonly kind: 'DraftNotCurrent'; readonly currentDraftId: string }

interface Wish {
  readonly expectedVersion: number
  readonly restBreachesAccepted: boolean
}

/** Whether the plan may be published as it was looked at. */
export function decidePublication(draft: Draft, plan: Plan, wish: Wish): Result<Plan, PublicationRefusal> {
  if (!draft.isCurrent) return refuse({ kind: 'DraftNotCurrent', currentDraftId: plan.facts.currentDraftId })
  if (draft.version !== wish.expectedVersion) return refuse({ kind: 'DraftChanged', version: draft.version })
  if (shootDaysInOrder(plan.board).length === 0 && plan.facts.newest === null) return refuse({ kind: 'NoShootDays', version: draft.version })
  if (isTheSame(plan)) return refuse({ kind: 'NothingToPublish', number: plan.facts.newest?.number ?? 0 })
  const breaches = wish.restBreachesAccepted ? [] : restBreachesOf(plan)
  return breaches.length > 0 ? refuse({ kind: 'RestTooShort', breaches }) : ok(plan)
}

/** The board is as it was, and so is everybody's call: a new address or name may still be worth a revision. */
export function isTheSame({ board, changes, facts }: Plan): boolean {
  if (facts.newest === null || changes.people.length > 0 || changes.unit.length > 0) return false
  return JSON.stringify(sorted(canonicalBoard(facts.newest.board as Board))) === JSON.stringify(sorted(board))
}

/** The database keeps the keys of an object in an order of its own. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}
