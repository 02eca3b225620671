import { ok, refuse } from '@callboard/basics'
import type { Board, OrderKey } from '../board.js'
import type { Edit, RemoveDay } from '../edit.js'
import type { EditAnswer } from '../edit-refusal.js'
import { placeAfter } from '../place-after.js'
import { boneyardOf, stripsOfDay } from '../strips-of-day.js'
import { dayOf, placeOf } from './find.js'
import { refusalOfLocks } from './locks.js'

/** The inverse brings the day back with every strip in its old place and every call exception. */
export function applyRemoveDay(board: Board, { dayId }: RemoveDay): EditAnswer {
  const day = dayOf(board, dayId)
  if (!day) return refuse({ kind: 'UnknownDay', dayId })
  const held = refusalOfLocks(board, { strips: stripsOfDay(board, dayId), dayIds: [dayId] })
  if (held) return refuse(held)

  const orders = boneyardOrders(board, dayId)
  const moved = board.strips.filter((strip) => orders.has(strip.id))
  const calls = board.callExceptions.filter((call) => call.dayId === dayId)
  const edits: Edit[] = [
    { kind: 'insertDay', day },
    { kind: 'moveStrips', moves: moved.map(placeOf) },
    ...calls.map(({ personId, call }): Edit => ({ kind: 'setCall', dayId, personId, call })),
  ]
  const without: Board = {
    days: board.days.filter((other) => other !== day),
    strips: moved.length === 0 ? board.strips : stripsInBoneyard(board, orders),
    callExceptions: calls.length === 0 ? board.callExceptions : board.callExceptions.filter((call) => call.dayId !== dayId),
  }
  return ok({ board: without, inverse: { kind: 'batch', edits } })
}

/** New keys of the day's strips behind those in the boneyard; of the boneyard too when its keys have become too long to go on from. */
function boneyardOrders(board: Board, dayId: string): ReadonlyMap<string, OrderKey> {
  const boneyard = boneyardOf(board)
  const ids = stripsOfDay(board, dayId).map((strip) => strip.id)
  return new Map(placeAfter(boneyard, ids, boneyard.at(-1)?.id ?? null).map(({ id, order }) => [id, order]))
}

function stripsInBoneyard(board: Board, orders: ReadonlyMap<string, OrderKey>): Board['strips'] {
  return board.strips.map((strip) => {
    const order = orders.get(strip.id)
    return order === undefined ? strip : { ...strip, dayId: null, order }
  })
}
