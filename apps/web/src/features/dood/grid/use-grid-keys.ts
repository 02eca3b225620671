import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'

/**
 * One tab stop for a table of cells marked `data-cell`: arrows go from cell to cell, Home and End to the ends of a row, with
 * Control to the corners, Page Up and Down ten rows.
 */
export function useGridKeys() {
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    const cells = table.current
    if (cells && !cells.querySelector('[data-cell][tabindex="0"]')) cells.querySelector<HTMLElement>('[data-cell]')?.setAttribute('tabindex', '0')
  })
  return {
    ref: table,
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const cell = cellOf(event.target)
      const step = steps[`${event.ctrlKey || event.metaKey ? 'Control+' : ''}${event.key}`]
      if (!cell || !step || event.altKey || event.shiftKey) return
      event.preventDefault()
      goTo(event.currentTarget, cell, step)
    },
    onFocus: (event: FocusEvent<HTMLTableElement>) => {
      const cell = cellOf(event.target)
      if (!cell) return
      for (const old of event.currentTarget.querySelectorAll('[data-cell][tabindex="0"]')) old.setAttribute('tabindex', '-1')
      cell.setAttribute('tabindex', '0')
    },
  }
}

/** The cell something stands in, if any. */
export function cellOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null
}

/** By how many rows and columns; Infinity is as far as it goes. */
type Step = readonly [rows: number, columns: number]

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
  'Control+Home': [-Infinity, -Infinity],
  'Control+End': [Infinity, Infinity],
}

function goTo(table: HTMLTableElement, cell: HTMLElement, [down, right]: Step): void {
  const rows = [...table.querySelectorAll('[data-line]')]
  const row = rows.indexOf(cell.closest('[data-line]') ?? table)
  const column = cellsOf(rows[row]).indexOf(cell)
  const next = cellsOf(rows[within(row + down, rows.length)])
  next[within(column + right, next.length)]?.focus()
}

function cellsOf(row: Element | undefined): HTMLElement[] {
  return row ? [...row.querySelectorAll<HTMLElement>('[data-cell]')] : []
}

function within(position: number, length: number): number {
  return Math.max(0, Math.min(length - 1, position))
}
