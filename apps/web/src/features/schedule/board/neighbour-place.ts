import { boneyardOf, daysInOrder, stripsOfDay, type Board, type Strip } from '@callboard/schedule'

/** A place on the board: behind a strip of a day (null: at its start) or of the boneyard (day null). */
export interface Place {
  readonly dayId: string | null
  readonly afterStripId: string | null
}

/** The strips of these ids in the order of the board: days first to last, then the boneyard. */
export function inBoardOrder(board: Board, stripIds: Iterable<string>): readonly Strip[] {
  const wanted = new Set(stripIds)
  const all = [...daysInOrder(board).flatMap((day) => stripsOfDay(board, day.id)), ...boneyardOf(board)]
  return all.filter((strip) => wanted.has(strip.id))
}

/** One place up or down from where these strips are, over the edge of a day into the next one; null at the end of the board. */
export function placeBeside(board: Board, stripIds: readonly string[], direction: 'up' | 'down'): Place | null {
  const strips = inBoardOrder(board, stripIds)
  const edge = direction === 'up' ? strips[0] : strips.at(-1)
  if (!edge) return null
  const there = stripsAt(board, edge.dayId)
  const index = there.indexOf(edge)
  if (direction === 'up' && index > 0) return { dayId: edge.dayId, afterStripId: there[index - 2]?.id ?? null }
  const below = there[index + 1]
  if (direction === 'down' && below) return { dayId: edge.dayId, afterStripId: below.id }
  return edge.dayId === null ? null : placeOnDayBeside(board, [edge.id], direction)
}

/** At the end of the shoot day before, or the start of the one after; null when there is none. From the boneyard: none. */
export function placeOnDayBeside(board: Board, stripIds: readonly string[], direction: 'up' | 'down'): Place | null {
  const strips = inBoardOrder(board, stripIds)
  const edge = direction === 'up' ? strips[0] : strips.at(-1)
  const days = daysInOrder(board)
  const from = days.findIndex((day) => day.id === edge?.dayId)
  const beside = direction === 'up' ? days.slice(0, Math.max(0, from)).toReversed() : days.slice(from + 1)
  const day = from === -1 ? undefined : beside.find(({ type }) => type === 'shoot')
  if (!day) return null
  return { dayId: day.id, afterStripId: direction === 'up' ? (stripsOfDay(board, day.id).at(-1)?.id ?? null) : null }
}

function stripsAt(board: Board, dayId: string | null): readonly Strip[] {
  return dayId === null ? boneyardOf(board) : stripsOfDay(board, dayId)
}
