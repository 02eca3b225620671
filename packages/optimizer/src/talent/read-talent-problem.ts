import { ok, refuse, type Result } from '@callboard/basics'
import type { TalentProblem } from './talent-problem.js'

/** Why an instance cannot be read: the field that is wrong, a cost beyond what the search can count, or locations and precedences, which this problem has not. */
export type TalentRefusal = { readonly kind: 'not-an-instance'; readonly field: 'durations' | 'costs' | 'needed' } | { readonly kind: 'too-large' } | { readonly kind: 'other-rules' }

/** Costs are counted in 32 bits. */
const MOST_COST = 2 ** 30

/**
 * Reads `{ durations: [days], costs: [per day], needed: [person][scene] 0 or 1 }`, the parsed JSON of an instance file. Days are whole
 * and positive, costs whole and not negative, every row of `needed` as long as `durations`; all else is refused by its field.
 */
export function readTalentProblem(value: unknown): Result<TalentProblem, TalentRefusal> {
  const { durations, costs, needed, sceneLocation, precedences } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  if (sceneLocation !== undefined || precedences !== undefined) return refuse({ kind: 'other-rules' })
  if (!isListOf(durations, isPositive)) return refuse({ kind: 'not-an-instance', field: 'durations' })
  if (!isListOf(costs, isWhole)) return refuse({ kind: 'not-an-instance', field: 'costs' })
  if (!isListOf(needed, isRow) || needed.length !== costs.length || needed.some((row) => row.length !== durations.length)) return refuse({ kind: 'not-an-instance', field: 'needed' })
  if (total(durations) * total(costs) > MOST_COST) return refuse({ kind: 'too-large' })
  return ok({ durations, costs, needed: needed.map((row) => row.map((flag) => Number(flag) === 1)) })
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every((item) => isItem(item))
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isPositive(value: unknown): value is number {
  return isWhole(value) && value > 0
}

function isFlag(value: unknown): value is 0 | 1 | boolean {
  return value === 0 || value === 1 || typeof value === 'boolean'
}

function isRow(value: unknown): value is readonly (0 | 1 | boolean)[] {
  return isListOf(value, isFlag)
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
