import type { Board, Strip } from '../board.js'
import type { MoveStrips } from '../edit.js'
import { boneyardOf, stripsOfDay } from '../strips-of-day.js'
import { placeAfter } from '../place-after.js'

/**
 * The edit that puts strips, in the order given, behind another strip of a day (null: at its start) or of the boneyard (day null).
 * When that strip is itself moved, or not there, the nearest one above it that stays is used, or the end.
 */
export function moveStripsAfter(
  board: Board,
  { stripIds, dayId, afterStripId }: { stripIds: readonly string[]; dayId: string | null; afterStripId: string | null },
): MoveStrips {
  const moved = new Set(stripIds)
  const there = placeStrips(board, dayId)
  const staying = there.filter((strip) => !moved.has(strip.id))
  const anchor = afterStripId !== null && moved.has(afterStripId) ? stayingAbove(there, moved, afterStripId) : afterStripId
  const moves = placeAfter(staying, [...moved], anchor).map(({ id, order }) => ({ stripId: id, dayId, order }))
  return { kind: 'moveStrips', moves }
}

/** The edit that puts strips, in the order given, at the end of a day. */
export function moveStripsToDayEnd(board: Board, { stripIds, dayId }: { stripIds: readonly string[]; dayId: string }): MoveStrips {
  return moveStripsToEnd(board, stripIds, dayId)
}

/** The edit that puts strips, in the order given, at the end of the boneyard. */
export function moveStripsToBoneyard(board: Board, { stripIds }: { stripIds: readonly string[] }): MoveStrips {
  return moveStripsToEnd(board, stripIds, null)
}

function moveStripsToEnd(board: Board, stripIds: readonly string[], dayId: string | null): MoveStrips {
  const moved = new Set(stripIds)
  const last = placeStrips(board, dayId).findLast((strip) => !moved.has(strip.id))
  return moveStripsAfter(board, { stripIds, dayId, afterStripId: last?.id ?? null })
}

function placeStrips(board: Board, dayId: string | null): readonly Strip[] {
  return dayId === null ? boneyardOf(board) : stripsOfDay(board, dayId)
}

function stayingAbove(there: readonly Strip[], moved: ReadonlySet<string>, stripId: string): string | null {
  const index = there.findIndex((strip) => strip.id === stripId)
  if (index === -1) return there.findLast((strip) => !moved.has(strip.id))?.id ?? null
  return there.slice(0, index).findLast((strip) => !moved.has(strip.id))?.id ?? null
}
