import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'

/** A cell by the names of its row and column: it is the same cell when others come before it. */
export interface CellPlace {
  readonly line: string
  readonly column: string
}

/** All names in order, whether their cells are there or not; the last rows, from `foot`, have fewer columns. */
export interface GridPlaces {
  readonly lines: readonly string[]
  readonly columns: readonly string[]
  readonly columnsOfFoot: readonly string[]
  readonly foot: number
}

/**
 * One tab stop for a grid of rows marked `data-line` and cells marked `data-column`: arrows go from cell to cell, Home and End to
 * the ends of a row, with Control to the corners, Page Up and Down ten rows. The grid keeps `active` there, wherever it scrolls.
 */
export function useGridKeys(places: GridPlaces) {
  const grid = useRef<HTMLDivElement>(null)
  const [chosen, choose] = useState<CellPlace | null>(null)
  const active = chosen && isThere(chosen, places) ? chosen : { line: places.lines[0] ?? '', column: places.columns[0] ?? '' }
  useLayoutEffect(() => makeTabStop(grid.current, active))
  return {
    active,
    ref: grid,
    onFocus: ({ target }: FocusEvent) => {
      const place = placeOf(target)
      if (place && !isSame(place, active)) choose(place)
    },
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => {
      const place = placeOf(event.target)
      const step = steps[`${event.ctrlKey || event.metaKey ? 'Control+' : ''}${event.key}`]
      if (!place || !step || event.altKey || event.shiftKey) return
      event.preventDefault()
      const next = stepped(place, step, places)
      // Now, so that the cell is there for the focus to go to.
      flushSync(() => choose(next))
      cellAt(grid.current, next)?.focus()
    },
  }
}

/** The cell something stands in, if any. */
export function cellOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
}

/** The names of the cell something stands in. */
export function placeOf(target: EventTarget): CellPlace | null {
  const cell = cellOf(target)
  const line = cell?.closest<HTMLElement>('[data-line]')?.dataset['line']
  const column = cell?.dataset['column']
  return line === undefined || column === undefined ? null : { line, column }
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

function stepped({ line, column }: CellPlace, [down, right]: Step, { lines, columns, columnsOfFoot, foot }: GridPlaces): CellPlace {
  const row = within(lines.indexOf(line) + down, lines)
  const position = within(columns.indexOf(column) + right, columns)
  // The first column of the foot stands under the second of the rows.
  const next = row < foot ? columns[position] : columnsOfFoot[within(position - 1, columnsOfFoot)]
  return { line: lines[row] ?? line, column: next ?? column }
}

function within(position: number, list: readonly unknown[]): number {
  return Math.max(0, Math.min(list.length - 1, position))
}

function isThere({ line, column }: CellPlace, { lines, columns }: GridPlaces): boolean {
  return lines.includes(line) && columns.includes(column)
}

function isSame(a: CellPlace, b: CellPlace): boolean {
  return a.line === b.line && a.column === b.column
}

function makeTabStop(grid: HTMLElement | null, place: CellPlace): void {
  const cell = cellAt(grid, place)
  if (!grid || !cell || cell.tabIndex === 0) return
  for (const old of grid.querySelectorAll('[data-column][tabindex="0"]')) old.setAttribute('tabindex', '-1')
  cell.setAttribute('tabindex', '0')
}

function cellAt(grid: HTMLElement | null, { line, column }: CellPlace): HTMLElement | undefined {
  const rows = [...(grid?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]
  const row = rows.find(({ dataset }) => dataset['line'] === line)
  return [...(row?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].find(({ dataset }) => dataset['column'] === column)
}
