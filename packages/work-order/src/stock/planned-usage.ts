import type { LocalDate } from '@callboard/time'
import { compareText } from '../compare-text.js'
import type { Need } from '../needs/need.js'

/** How an element uses up an item of the stock. */
export interface UsageRule {
  readonly itemId: string
  readonly elementId: string
  /** `scene`: so much for each one a scene needs. `day`: so much for each one that must be there at once. */
  readonly per: 'scene' | 'day'
  readonly amount: number
}

/** What is used of one item on one date, over all units and productions. */
export interface DayUsage {
  readonly itemId: string
  readonly date: LocalDate
  readonly amount: number
}

/** What the plan uses up, from the needs of all productions, by item and date, the first first. */
export function plannedUsage(needs: readonly Need[], rules: readonly UsageRule[]): readonly DayUsage[] {
  const needed = new Map(needs.flatMap((need) => (need.subject.kind === 'element' ? [[need.subject.elementId, need] as const] : [])))
  const usage = new Map<string, DayUsage>()
  for (const { itemId, elementId, per, amount } of rules) {
    for (const { day, atOnce, together } of needed.get(elementId)?.days ?? []) {
      const key = `${day.date} ${itemId}`
      const before = usage.get(key)?.amount ?? 0
      usage.set(key, { itemId, date: day.date, amount: before + amount * (per === 'scene' ? together : atOnce) })
    }
  }
  return [...usage.values()].sort((a, b) => compareText(a.itemId, b.itemId) || compareText(a.date, b.date))
}
