import type { BoardRow } from './board-rows.js'
import type { DropTarget } from './drop-place.js'

/** The row under the pointer and the half of it that is nearer; row null: beside all rows. */
export function dropTargetAt(list: HTMLElement, at: { readonly clientX: number; readonly clientY: number }, rowOf: (key: string) => BoardRow | undefined): DropTarget {
  const element = document.elementFromPoint(at.clientX, at.clientY)?.closest<HTMLElement>('[data-row]')
  const row = element && list.contains(element) ? rowOf(element.dataset['row'] ?? '') : undefined
  if (!element || !row) return { row: null }
  const { top, height } = element.getBoundingClientRect()
  return { row, edge: at.clientY < top + height / 2 ? 'top' : 'bottom' }
}

/** How far from the top of the list's contents something would land, in pixels; null: no line is shown. */
export function lineOf(list: HTMLElement, data: Record<string | symbol, unknown>, dragged: Record<string, unknown>): number | null {
  const row = data['row'] as BoardRow | null | undefined
  if (!row) return null
  const element = list.querySelector(`[data-row="${CSS.escape(row.key)}"]`)
  if (!element) return null
  const { top, bottom } = element.getBoundingClientRect()
  const edge = edgeOf(row, data['edge'], dragged['kind'])
  return (edge === 'top' ? top : bottom) - list.getBoundingClientRect().top + list.scrollTop - 1
}

/** The head of a day takes strips beneath it, its break above it. */
function edgeOf(row: BoardRow, edge: unknown, dragged: unknown): unknown {
  if (dragged === 'strips' && row.kind === 'day') return 'bottom'
  return row.kind === 'break' ? 'top' : edge
}
