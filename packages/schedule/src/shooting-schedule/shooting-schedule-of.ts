import { groupedBy } from '@callboard/basics'
import type { Board } from '../board.js'
import type { Breakdown, Element } from '../breakdown/breakdown.js'
import { breakdownIndexOf, byRank, type BreakdownIndex } from '../breakdown/breakdown-index.js'
import type { DaysTotals, DayTotals } from '../day-totals.js'
import type { BannerLine, DayHead, SceneLine } from '../one-liner/one-liner.js'
import { oneLinerOf } from '../one-liner/one-liner-of.js'
import { paceOf, type Pace } from '../pace.js'
import { byCategoryNumber } from '../uss/categories.js'

/** A schedule with everything each scene needs, for the heads of department. */
export interface ShootingSchedule {
  readonly days: readonly ShootingScheduleDay[]
  readonly totals: DaysTotals
}

export interface ShootingScheduleDay extends DayHead {
  readonly rows: readonly (SceneNeeds | BannerLine)[]
  readonly totals: DayTotals
}

export interface SceneNeeds extends SceneLine {
  /** Only categories the scene needs something of: cast and background first, as the categories are numbered. */
  readonly needs: readonly CategoryNeeds[]
}

export interface CategoryNeeds {
  readonly category: string
  /** By board id, then by name. */
  readonly elements: readonly (Pick<Element, 'elementId' | 'name' | 'boardId'> & { readonly quantity: number })[]
}

/** The shooting schedule of a board: the one-liner with every element of every scene, by category. Each part of a split scene needs all of it. */
export function shootingScheduleOf(
  board: Board,
  breakdown: Pick<Breakdown, 'elements' | 'scenes'>,
  pace: Pace = paceOf(breakdown),
): ShootingSchedule {
  const index = breakdownIndexOf(breakdown)
  const { days, totals } = oneLinerOf(board, breakdown, pace)
  const withNeeds = (row: SceneLine | BannerLine) => (row.kind === 'scene' ? { ...row, needs: needsOf(row.sceneId, index) } : row)
  return { days: days.map((day) => ({ ...day, rows: day.rows.map(withNeeds) })), totals }
}

function needsOf(sceneId: string, index: BreakdownIndex): readonly CategoryNeeds[] {
  const needed = (index.scenes.get(sceneId)?.elements ?? []).flatMap(({ elementId, quantity }) => {
    const element = index.elements.get(elementId)
    return element ? [{ element, quantity }] : []
  })
  const inOrder = byRank(index)
  const byCategory = groupedBy(needed, ({ element }) => element.category)
  return [...byCategory.keys()].sort(byCategoryNumber).map((category) => ({
    category,
    elements: (byCategory.get(category) ?? [])
      .sort((a, b) => inOrder(a.element, b.element))
      .map(({ element: { elementId, name, boardId }, quantity }) => ({ elementId, name, boardId, quantity })),
  }))
}
