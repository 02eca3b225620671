import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useMemo, type RefObject } from 'react'
import { blockKey, type Block } from './blocks-of.js'
import { HEAD_HEIGHT, NAMES_WIDTH } from './geometry.js'
import type { Line } from './lines-of.js'

type Scroller = RefObject<HTMLElement | null>

/** Rows come and go this many at a time, so that most frames of a scroll have nothing to draw anew. */
const TOGETHER = 4

/** The rows in view and the one with the focus wherever it is, with their places. */
export function useLinesInView(scroller: Scroller, lines: readonly Line[], active: number) {
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(together(range)), ...(active >= 0 && active < range.count ? [active] : [])])].sort((a, b) => a - b),
    [active],
  )
  const getItemKey = useCallback((index: number) => lines[index]?.key ?? index, [lines])
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => lines[index]?.height ?? 0,
    getItemKey,
    rangeExtractor,
    overscan: TOGETHER,
    scrollMargin: HEAD_HEIGHT,
    initialRect: { width: innerWidth, height: innerHeight },
    useFlushSync: false,
  })
  useLayoutEffect(() => virtual.measure(), [virtual, lines])
  return { items: virtual.getVirtualItems(), height: virtual.getTotalSize() }
}

/** Positions of the blocks in view: the same list until another comes or goes. */
export function useBlocksInView(scroller: Scroller, blocks: readonly Block[], opensAt: number): readonly number[] {
  const getItemKey = useCallback((index: number) => blocks.map(blockKey)[index] ?? index, [blocks])
  const virtual = useVirtualizer({
    horizontal: true,
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => blocks[index]?.width ?? 0,
    getItemKey,
    overscan: 1,
    scrollMargin: NAMES_WIDTH,
    initialOffset: opensAt,
    initialRect: { width: innerWidth, height: innerHeight },
    useFlushSync: false,
  })
  useLayoutEffect(() => virtual.measure(), [virtual, blocks])
  const shown = virtual.getVirtualItems().map(({ index }) => index).join()
  return useMemo(() => (shown === '' ? [] : shown.split(',').map(Number)), [shown])
}

function together(range: Range): Range {
  return {
    ...range,
    startIndex: Math.floor(range.startIndex / TOGETHER) * TOGETHER,
    endIndex: Math.min(range.count - 1, Math.ceil((range.endIndex + 1) / TOGETHER) * TOGETHER - 1),
  }
}
