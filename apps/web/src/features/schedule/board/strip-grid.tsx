import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react'
import { cn } from '../../../ui/cn.js'
import type { BoardRow } from './board-rows.js'
import { stripHeight, type Density } from './density.js'
import { useActiveRow } from './use-active-row.js'

export interface StripGridProps {
  readonly label: string
  readonly rows: readonly BoardRow[]
  readonly density: Density
  /** Key of the row with the focus. */
  readonly active: string | null
  /** Whether somebody went there, rather than it being the first stop of the Tab key. */
  readonly isFocused: boolean
  readonly mayEdit: boolean
  readonly children: (row: BoardRow) => ReactNode
  readonly className?: string
  /** Shown where there is no row. */
  readonly empty: ReactNode
}

/** Rows of strips of which only those in view are there; the head of the day in view stays at the top. */
export function StripGrid({ label, rows, density, active, isFocused, mayEdit, children, className, empty }: StripGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const activeIndex = rows.findIndex((row) => row.key === active)
  const { virtual, sticky } = useRowsInView({ scroller, rows, density, activeIndex })
  useActiveRow({ scroller, active: isFocused ? active : null, show: () => activeIndex >= 0 && virtual.scrollToIndex(activeIndex, { align: 'auto' }) })
  useDropArea(scroller, mayEdit)
  return (
    <div
      ref={scroller}
      role="treegrid"
      aria-label={label}
      aria-multiselectable
      aria-rowcount={rows.length}
      tabIndex={rows.length === 0 || activeIndex >= 0 ? -1 : 0}
      style={{ overflowY: 'auto' }}
      className={cn('@container relative min-h-0 overscroll-contain', className)}
    >
      {rows.length === 0 && <div role="row"><div role="gridcell">{empty}</div></div>}
      <div className="relative w-full" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          const isSticky = index === sticky.current
          if (!row) return null
          return (
            <div
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              className={cn('left-0 w-full', isSticky ? 'sticky top-0 z-10' : 'absolute top-0')}
              style={isSticky ? undefined : { transform: `translateY(${start}px)` }}
            >
              {children(row)}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface RowsInView extends Pick<StripGridProps, 'rows' | 'density'> {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly activeIndex: number
}

/** The rows in view, the head of the day they belong to, and the row with the focus wherever it is. */
function useRowsInView({ scroller, rows, density, activeIndex }: RowsInView) {
  const heads = useMemo(() => rows.flatMap((row, index) => (row.kind === 'day' ? [index] : [])), [rows])
  const sticky = useRef(-1)
  const rangeExtractor = useCallback(
    (range: Range) => {
      sticky.current = heads.findLast((index) => index <= range.startIndex) ?? -1
      const kept = [sticky.current, activeIndex].filter((index) => index >= 0 && index < range.count)
      return [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((a, b) => a - b)
    },
    [heads, activeIndex],
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(rows[index], density),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollPaddingStart: heads.length > 0 ? 72 : 0,
    rangeExtractor,
  })
  return { virtual, sticky }
}

function estimate(row: BoardRow | undefined, density: Density): number {
  if (row?.kind === 'day') return 68
  if (row?.kind === 'break') return 48
  return stripHeight[density]
}

/** The rest of the list takes strips too, at its end; and the list scrolls when something is held near its edge. */
function useDropArea(scroller: RefObject<HTMLDivElement | null>, isOn: boolean) {
  useEffect(() => {
    const element = scroller.current
    if (!element || !isOn) return
    const isBoneyard = element.getAttribute('aria-label') === 'Boneyard'
    const stopScroll = autoScrollForElements({ element })
    if (!isBoneyard) return stopScroll
    return combine(stopScroll, dropTargetForElements({ element, canDrop: ({ source }) => source.data['kind'] === 'strips', getData: () => ({ row: null }) }))
  }, [scroller, isOn])
}
