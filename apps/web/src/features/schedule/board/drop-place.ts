import { boneyardOf, stripsOfDay, type Board } from '@callboard/schedule'
import type { BoardRow } from './board-rows.js'
import type { Place } from './neighbour-place.js'

/** What a row says about itself to something dropped on it. */
export type DropTarget = { readonly row: BoardRow; readonly edge: 'top' | 'bottom' } | { readonly row: null }

/** Where strips land that are dropped on a row: at its edge, at the start of a day on its head, at its end on its break. */
export function placeOfDrop(board: Board, target: DropTarget): Place {
  const { row } = target
  if (row === null) return { dayId: null, afterStripId: boneyardOf(board).at(-1)?.id ?? null }
  switch (row.kind) {
    case 'day':
      return { dayId: row.day.id, afterStripId: null }
    case 'empty':
      return { dayId: row.dayId, afterStripId: null }
    case 'break':
      return { dayId: row.dayId, afterStripId: stripsOfDay(board, row.dayId).at(-1)?.id ?? null }
    case 'strip':
      return { dayId: row.strip.dayId, afterStripId: target.edge === 'bottom' ? row.strip.id : above(board, row.strip) }
  }
}

function above(board: Board, strip: { readonly id: string; readonly dayId: string | null }): string | null {
  const there = strip.dayId === null ? boneyardOf(board) : stripsOfDay(board, strip.dayId)
  return there[there.findIndex((other) => other.id === strip.id) - 1]?.id ?? null
}
