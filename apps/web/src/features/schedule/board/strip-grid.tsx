import { memo, useCallback, useEffect, useMemo, useRef, type CSSProperties, type ReactNode } from 'react'
import type { BoardRow } from './board-rows.js'
import { linesOf, stripHeightOf, type StripShape } from './strip-fields.js'
import { useActiveRow } from './use-active-row.js'
import type { ListDrag } from './list-drag.js'
import { useListDrag } from './use-list-drag.js'
import { useNarrow } from './use-narrow.js'
import { useRowsInView } from './use-rows-in-view.js'
import './board-marks.css'
import './strips.css'

export interface StripGridProps extends Pick<ListDrag, 'carry' | 'isOn' | 'takesRest' | 'draftId'> {
  readonly label: string
  readonly rows: readonly BoardRow[]
  readonly shape: StripShape
  /** Key of the row with the focus. */
  readonly active: string | null
  /** Whether somebody went there, rather than it being the first stop of the Tab key. */
  readonly isFocused: boolean
  /** Scrolled to, without the focus going there; a new object each time. */
  readonly reveal: { readonly key: string } | null
  readonly children: (row: BoardRow) => ReactNode
  /** Shown where there is no row. */
  readonly empty: ReactNode
}

/** Rows of strips of which only those in view are there; the head of the day in view stays at the top. */
export function StripGrid({ label, rows, shape, active, isFocused, reveal, children, empty, ...drag }: StripGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLDivElement>(null)
  const indexes = useMemo(() => new Map(rows.map((row, index) => [row.key, index])), [rows])
  const activeIndex = active === null ? -1 : (indexes.get(active) ?? -1)
  const isNarrow = useNarrow(scroller)
  const heightOf = useCallback((row: BoardRow) => rowHeight(row, shape, isNarrow), [shape, isNarrow])
  const { virtual, sticky } = useRowsInView({ scroller, rows, heightOf, activeIndex })
  const elements = useMemo(() => new WeakMap<BoardRow, ReactNode>(), [children])
  const rowOf = useCallback((key: string) => rows[indexes.get(key) ?? -1], [rows, indexes])
  useActiveRow({ scroller, active: isFocused ? active : null, rows, again: reveal, show: () => activeIndex >= 0 && virtual.scrollToIndex(activeIndex, { align: 'auto' }) })
  useListDrag({ ...drag, scroller, line, rowOf })
  useEffect(() => {
    const index = reveal === null ? undefined : indexes.get(reveal.key)
    if (index !== undefined) virtual.scrollToIndex(index, { align: 'center' })
    // Once for each thing to show, not again when rows move.
  }, [reveal])
  return (
    <div
      ref={scroller}
      role="treegrid"
      aria-label={label}
      aria-multiselectable
      aria-rowcount={rows.length}
      tabIndex={rows.length === 0 || activeIndex >= 0 ? -1 : 0}
      data-density={shape.density}
      data-lines={linesOf(shape)}
      style={listStyle(shape)}
      className="strip-list"
    >
      {rows.length === 0 && <div role="row"><div role="gridcell">{empty}</div></div>}
      <div className="relative w-full" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          const isSticky = index === sticky.current
          return row && (
            <PlacedRow key={key} start={isSticky ? null : start}>
              {elementOf(elements, row, children)}
            </PlacedRow>
          )
        })}
        <div ref={line} hidden aria-hidden className="drop-line" />
      </div>
    </div>
  )
}

/** The same element for the same row, until what rows show changes: React then passes it over. */
function elementOf(elements: WeakMap<BoardRow, ReactNode>, row: BoardRow, draw: (row: BoardRow) => ReactNode): ReactNode {
  const known = elements.get(row)
  if (known !== undefined) return known
  const element = draw(row)
  elements.set(row, element)
  return element
}

function listStyle(shape: StripShape): CSSProperties & Record<'--strip-height', string> {
  return { overflowY: 'auto', '--strip-height': `${stripHeightOf(shape)}px` }
}

/** Every height is known beforehand and kept by the styles: measuring rows as they come would lay the page out twice a frame. */
function rowHeight(row: BoardRow, shape: StripShape, isNarrow: boolean): number {
  switch (row.kind) {
    case 'strip':
      return stripHeightOf(shape)
    case 'day':
      return row.day.type === 'shoot' ? (isNarrow ? 116 : 72) : 48
    case 'empty':
      return 44
    case 'break':
      return 52
  }
}

interface PlacedRowProps {
  /** Distance from the top of the list; null: stays in view at the top. */
  readonly start: number | null
  readonly children: ReactNode
}

const PlacedRow = memo(function PlacedRow({ start, children }: PlacedRowProps) {
  return (
    <div className={start === null ? 'placed-row sticky' : 'placed-row'} style={{ top: start ?? 0 }}>
      {children}
    </div>
  )
})
