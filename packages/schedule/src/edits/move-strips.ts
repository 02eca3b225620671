import { ok, refuse } from '@callboard/basics'
import type { Board, Strip } from '../board.js'
import type { MoveStrips, StripMove } from '../edit.js'
import type { EditAnswer, EditRefusal } from '../edit-refusal.js'
import { idsOfStrips, placeOf, refusalOfIds, refusalOfPlaces } from './find.js'
import { daysCrossed, refusalOfLocks } from './locks.js'

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

function refusalOfMoves(board: Board, named: readonly Strip[], moved: ReadonlyMap<string, StripMove>): EditRefusal | null {
  const strips = named.filter((strip) => strip.dayId !== moved.get(strip.id)?.dayId || strip.order !== moved.get(strip.id)?.order)
  const dayIds = strips.flatMap((strip) => daysCrossed(strip.dayId, moved.get(strip.id)?.dayId ?? null))
  return refusalOfLocks(board, { strips, dayIds })
}

function stripAt(strip: Strip, move: StripMove | undefined): Strip {
  return move ? { ...strip, dayId: move.dayId, order: move.order } : strip
}
