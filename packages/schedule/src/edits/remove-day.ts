import { ok, refuse } from '@callboard/basics'
import type { Board, OrderKey } from '../board.js'
import type { Edit, RemoveDay } from '../edit.js'
import type { EditAnswer } from '../edit-refusal.js'
import { keysAfter } from '../order-keys.js'
import { boneyardOf, stripsOfDay } from '../strips-of-day.js'
import { dayOf, placeOf } from './find.js'

/** The inverse brings the day back with every strip in its old place and every call exception. */
export function applyRemoveDay(board: Board, { dayId }: RemoveDay): EditAnswer {
  const day = dayOf(board, dayId)
  if (!day) return refuse({ kind: 'UnknownDay', dayId })

  const strips = stripsOfDay(board, dayId)
  const calls = board.callExceptions.filter((call) => call.dayId === dayId)
  const edits: Edit[] = [
    { kind: 'insertDay', day },
    { kind: 'moveStrips', moves: strips.map(placeOf) },
    ...calls.map(({ personId, call }): Edit => ({ kind: 'setCall', dayId, personId, call })),
  ]
  const without: Board = {
    days: board.days.filter((other) => other !== day),
    strips: toBoneyard(board, strips.map((strip) => strip.id)),
    callExceptions: calls.length === 0 ? board.callExceptions : board.callExceptions.filter((call) => call.dayId !== dayId),
  }
  return ok({ board: without, inverse: { kind: 'batch', edits } })
}

function toBoneyard(board: Board, stripIds: readonly string[]): Board['strips'] {
  const keys = keysAfter(boneyardOf(board).at(-1)?.order ?? null, stripIds.length)
  const orders = new Map<string, OrderKey | undefined>(stripIds.map((stripId, index) => [stripId, keys[index]]))
  return board.strips.map((strip) => {
    const order = orders.get(strip.id)
    return order === undefined ? strip : { ...strip, dayId: null, order }
  })
}
