import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import type { BoardRow } from './board-rows.js'

export interface RowsInView {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly rows: readonly BoardRow[]
  readonly heightOf: (row: BoardRow) => number
  /** The row with the focus, which stays wherever the list is; -1: none. */
  readonly activeIndex: number
}

/** Rows come and go in blocks of this many, so that most frames of a scroll have nothing to draw anew. */
const BLOCK = 8

/** The rows in view, the head of the day they belong to, and the row with the focus wherever it is. */
export function useRowsInView({ scroller, rows, heightOf, activeIndex }: RowsInView) {
  const heads = useMemo(() => rows.flatMap((row, index) => (row.kind === 'day' ? [index] : [])), [rows])
  const sticky = useRef(-1)
  const span = useRef(0)
  const rangeExtractor = useCallback(
    (range: Range) => {
      sticky.current = heads.findLast((index) => index <= range.startIndex) ?? -1
      const kept = [sticky.current, activeIndex].filter((index) => index >= 0 && index < range.count)
      return [...new Set([...kept, ...defaultRangeExtractor(inBlocks(range, span))])].sort((a, b) => a - b)
    },
    [heads, activeIndex],
  )
  // The same function while the rows are the same: every row is measured anew with another one.
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index] as BoardRow),
    getItemKey,
    overscan: BLOCK,
    scrollPaddingStart: heads.length > 0 ? 72 : 0,
    rangeExtractor,
    // The rows around those in view are there already: new ones may come with the next frame.
    useFlushSync: false,
  })
  useLayoutEffect(() => virtual.measure(), [virtual, heightOf])
  return { virtual, sticky }
}

/** Where blocks come they also go, with one drawing for both: the range is always of as many blocks as were ever needed. */
function inBlocks(range: Range, span: RefObject<number>): Range {
  const startIndex = Math.floor(range.startIndex / BLOCK) * BLOCK
  span.current = Math.max(span.current, Math.ceil((range.endIndex - range.startIndex + 1) / BLOCK) * BLOCK)
  return { ...range, startIndex, endIndex: Math.min(range.count - 1, startIndex + span.current + BLOCK - 1) }
}
