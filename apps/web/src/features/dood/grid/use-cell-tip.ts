import { useCallback, useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react'
import { cellOf } from './use-grid-keys.js'

/** Which cell is explained, and where it stands in the window. */
export interface CellTipPlace {
  readonly row: number
  readonly position: number
  readonly cell: HTMLElement
  readonly box: DOMRect
  /** The focused cell stays explained; one under the pointer while it is there. */
  readonly isPinned: boolean
}

/** Explains the cell that has focus or is under the pointer; Escape puts it away. */
export function useCellTip(tipId: string) {
  const [tip, setTip] = useState<CellTipPlace | null>(null)
  const showPinned = (pinned: Element | null) => {
    const cell = pinned && cellOf(pinned)
    setTip(cell ? placeOf(cell, true) : null)
  }
  const follow = useCallback(() => setTip((now) => now && placeOf(now.cell, now.isPinned)), [])
  return {
    tip,
    follow,
    onFocus: (event: FocusEvent) => {
      const cell = cellOf(event.target)
      cell?.setAttribute('aria-describedby', tipId)
      if (cell) setTip(placeOf(cell, true))
    },
    onBlur: (event: FocusEvent) => {
      cellOf(event.target)?.removeAttribute('aria-describedby')
      setTip(null)
    },
    onPointerOver: (event: PointerEvent) => {
      const cell = cellOf(event.target)
      if (event.pointerType === 'mouse' && cell) setTip(placeOf(cell, cell === document.activeElement))
    },
    onPointerLeave: () => showPinned(document.activeElement),
    onEscape: (event: KeyboardEvent) => {
      if (event.key === 'Escape') setTip(null)
    },
  }
}

function placeOf(cell: HTMLElement, isPinned: boolean): CellTipPlace | null {
  const { row, position } = cell.dataset
  if (row === undefined || position === undefined) return null
  return { row: Number(row), position: Number(position), cell, box: cell.getBoundingClientRect(), isPinned }
}
