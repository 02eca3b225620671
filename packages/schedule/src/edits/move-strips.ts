import { ok, refuse } from '@callboard/basics'
import type { Board, Strip } from '../board.js'
import type { MoveStrips, StripMove } from '../edit.js'
import type { EditAnswer, EditRefusal } from '../edit-refusal.js'
import { boneyardOf, stripsOfDay } from '../strips-of-day.js'
import { idsOfStrips, placeOf, refusalOfIds, refusalOfPlaces } from './find.js'
import { daysCrossed, movedLocked, refusalOfLocks } from './locks.js'

export function applyMoveStrips(board: Board, { moves }: MoveStrips): EditAnswer {
  const known = idsOfStrips(board)
  const stranger = moves.find((move) => !known.has(move.stripId))
  if (stranger) return refuse({ kind: 'UnknownStrip', stripId: stranger.stripId })
  const refusal = refusalOfIds(moves.map((move) => move.stripId)) ?? refusalOfPlaces(board, moves)
  if (refusal) return refuse(refusal)

  const moved = new Map(moves.map((move) => [move.stripId, move]))
  const named = board.strips.filter((strip) => moved.has(strip.id))
  const held = refusalOfMoves(board, named, moved)
  if (held) return refuse(held)
  const before = named.map(placeOf)
  const strips = board.strips.map((strip) => stripAt(strip, moved.get(strip.id)))
  return ok({ board: { ...board, strips }, inverse: { kind: 'moveStrips', moves: before } })
}

type Moves = ReadonlyMap<string, StripMove>

function refusalOfMoves(board: Board, named: readonly Strip[], moved: Moves): EditRefusal | null {
  const crossing = named.filter((strip) => strip.dayId !== moved.get(strip.id)?.dayId)
  const dayIds = crossing.flatMap((strip) => daysCrossed(strip.dayId, moved.get(strip.id)?.dayId ?? null))
  return refusalOfLocks(board, { strips: [...crossing, ...passingLocked(board, named, moved)], dayIds })
}

/** The locked strips that stay on their day and would pass others there. */
function passingLocked(board: Board, named: readonly Strip[], moved: Moves): readonly Strip[] {
  const staying = named.filter((strip) => strip.locked && strip.dayId === moved.get(strip.id)?.dayId)
  return [...new Set(staying.map((strip) => strip.dayId))].flatMap((dayId) => {
    const there = dayId === null ? boneyardOf(board) : stripsOfDay(board, dayId)
    const stay = there.filter((strip) => (moved.get(strip.id) ?? strip).dayId === dayId)
    return movedLocked(stay, (strip) => moved.get(strip.id)?.order)
  })
}

function stripAt(strip: Strip, move: StripMove | undefined): Strip {
  return move ? { ...strip, dayId: move.dayId, order: move.order } : strip
}
