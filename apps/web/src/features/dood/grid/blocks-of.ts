import type { DoodDay } from '@callboard/schedule'
import { totalColumnsOf, type TotalColumn } from '../words/total-columns.js'
import type { DoodView } from '../dood-view.js'
import { edgeOf, paperOf, weeksOf, type DoodWeek } from './columns-of.js'
import { DAY_WIDTH, NAMES_WIDTH, pixelsOf } from './geometry.js'

/** A date as a column. */
export interface DayColumn {
  readonly day: DoodDay
  readonly position: number
  readonly paper: string
  /** The line at its left. */
  readonly edge: string
}

/** Columns that come into view together: a calendar week, or the totals. */
export type Block =
  | { readonly kind: 'week'; readonly left: number; readonly width: number; readonly week: DoodWeek; readonly columns: readonly DayColumn[] }
  | { readonly kind: 'totals'; readonly left: number; readonly width: number; readonly columns: readonly TotalColumn[] }

/** The columns from left to right after the names: weeks, then totals. */
export function blocksOf({ dood, today }: Pick<DoodView, 'dood' | 'today'>): readonly Block[] {
  let left = NAMES_WIDTH
  const weeks = weeksOf(dood.days).map((week): Block => {
    const width = week.positions.length * DAY_WIDTH
    left += width
    return { kind: 'week', left: left - width, width, week, columns: columnsOf(dood.days, week, today) }
  })
  const totals = totalColumnsOf(dood)
  return [...weeks, { kind: 'totals', left, width: totals.reduce((sum, { width }) => sum + pixelsOf(width), 0), columns: totals }]
}

function columnsOf(days: readonly DoodDay[], week: DoodWeek, today: DoodView['today']): readonly DayColumn[] {
  return week.positions.flatMap((position) => {
    const day = days[position]
    return day ? { day, position, paper: paperOf(day, week), edge: edgeOf(day, today) } : []
  })
}

/** What a block is called among the others: it stays the same when a week comes before it. */
export function blockKey(block: Block): string {
  return block.kind === 'week' ? block.week.monday : 'totals'
}

/** The names of all columns a reader walks through, left to right: who plays it, the dates, the totals. */
export function columnKeys(blocks: readonly Block[]): readonly string[] {
  return ['performer', ...blocks.flatMap(keysOf)]
}

function keysOf(block: Block): readonly string[] {
  return block.kind === 'week' ? block.columns.map(({ day }) => day.date) : block.columns.map(({ key }) => key)
}

/** The block of a column; -1 for who plays it, which is always there. */
export function blockWith(blocks: readonly Block[], column: string): number {
  return blocks.findIndex((block) => keysOf(block).includes(column))
}

/** The width all of them have with the names. */
export function widthOf(blocks: readonly Block[]): number {
  const last = blocks.at(-1)
  return last ? last.left + last.width : NAMES_WIDTH
}
