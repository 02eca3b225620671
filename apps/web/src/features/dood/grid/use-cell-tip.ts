import { useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react'
import { cellOf, placeOf as nameOf, type CellPlace } from './use-grid-keys.js'

/** Which cell is explained, and where it stands in the window. */
export interface CellTipPlace extends CellPlace {
  readonly cell: HTMLElement
  readonly box: DOMRect
  /** The focused cell stays explained; one under the pointer while it is there. */
  readonly isPinned: boolean
}

/** Explains the cell that has focus or is under the pointer; Escape puts it away. */
export function useCellTip(tipId: string) {
  const [tip, setTip] = useState<CellTipPlace | null>(null)
  return {
    tip,
    onScrollCapture: () => setTip((now) => now && (now.isPinned ? placeOf(now.cell, true) : null)),
    onFocus: (event: FocusEvent) => {
      const cell = cellOf(event.target)
      cell?.setAttribute('aria-describedby', tipId)
      setTip(cell && placeOf(cell, true))
    },
    onBlur: (event: FocusEvent) => {
      cellOf(event.target)?.removeAttribute('aria-describedby')
      setTip(null)
    },
    onPointerOver: (event: PointerEvent) => {
      const cell = cellOf(event.target)
      if (event.pointerType === 'mouse' && cell) setTip(placeOf(cell, cell === document.activeElement))
    },
    onPointerLeave: () => {
      const cell = document.activeElement && cellOf(document.activeElement)
      setTip(cell && placeOf(cell, true))
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') setTip(null)
    },
  }
}

function placeOf(cell: HTMLElement, isPinned: boolean): CellTipPlace | null {
  const place = nameOf(cell)
  return place && { ...place, cell, box: cell.getBoundingClientRect(), isPinned }
}
