import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { usePrinting } from '../../../lib/use-printing.js'
import type { PeopleRow } from './rows-of.js'

/** Above this many, only those in view are there. */
const MANY = 120

interface RowsInView {
  /** What the rows stand in; the page itself scrolls. */
  readonly list: RefObject<HTMLElement | null>
  readonly rows: readonly PeopleRow[]
  /** Until a row is measured. */
  readonly heightOf: (row: PeopleRow) => number
}

/** A row that is there. */
export interface PlacedRow {
  readonly row: PeopleRow
  /** Among all rows, from 0. */
  readonly index: number
  /** Room left for those that are not there between the one before and this. */
  readonly gap: number
}

/** The rows in view with the head of their group, and the one with the focus wherever it is; all of them on paper, or when they are few. */
export function useRowsInView({ list, rows, heightOf }: RowsInView) {
  const isWhole = usePrinting() || rows.length <= MANY
  const focus = useKept(rows)
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows])
  const virtual = useWindowVirtualizer<HTMLElement>({
    enabled: !isWhole,
    count: rows.length,
    estimateSize: (index) => heightOf(rows[index] as PeopleRow),
    getItemKey,
    overscan: 12,
    scrollMargin: useTop(list, rows),
    rangeExtractor: focus.rangeExtractor,
    // Zero where nothing is laid out.
    measureElement: (element) => element.getBoundingClientRect().height || heightOf(rows[Number(element.dataset['index'])] as PeopleRow),
    useFlushSync: false,
  })
  const { scrollMargin } = virtual.options
  const items = isWhole ? [] : virtual.getVirtualItems()
  const placed = items.map(({ index, start }, at): PlacedRow => ({ row: rows[index] as PeopleRow, index, gap: start - (items[at - 1]?.end ?? scrollMargin) }))
  const end = items.at(-1)?.end ?? scrollMargin
  return {
    placed: isWhole ? rows.map((row, index): PlacedRow => ({ row, index, gap: 0 })) : placed,
    after: isWhole ? 0 : virtual.getTotalSize() + scrollMargin - end,
    measure: isWhole ? undefined : virtual.measureElement,
    onFocus: focus.onFocus,
  }
}

/** Keeps the heads of groups that begin above the view, and the row the focus was in last. */
function useKept(rows: readonly PeopleRow[]) {
  const focused = useRef<string>(undefined)
  const heads = useMemo(() => rows.flatMap(({ kind }, index) => (kind === 'head' ? [index] : [])), [rows])
  const rangeExtractor = useCallback(
    (range: Range) => {
      const own = rows.findIndex(({ key }) => key === focused.current)
      const kept = [own, ...[range.startIndex, own].map((index) => heads.findLast((head) => head <= index) ?? -1)].filter((index) => index >= 0)
      return [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((a, b) => a - b)
    },
    [rows, heads],
  )
  const onFocus = useCallback(
    ({ target }: FocusEvent) => {
      focused.current = rows[Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'])]?.key
    },
    [rows],
  )
  return { rangeExtractor, onFocus }
}

/** How far below the top of the page the list begins. */
function useTop(list: RefObject<HTMLElement | null>, rows: readonly PeopleRow[]): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop((list.current?.getBoundingClientRect().top ?? 0) + scrollY), [list, rows])
  return top
}

/** Rows that are there, by group. */
export function byGroup(placed: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  const starts = placed.flatMap(({ row }, at) => (row.group === placed[at - 1]?.row.group ? [] : [at]))
  return starts.map((start, at) => placed.slice(start, starts[at + 1]))
}
