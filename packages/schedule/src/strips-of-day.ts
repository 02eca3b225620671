import type { Board, ShootDay, Strip } from './board.js'
import { sortedDays } from './canonical-board.js'
import { byOrder } from './order-keys.js'

/** The strips of one shoot day from first to last; empty when the day is not on the board. The same list each time for the same board. */
export function stripsOfDay(board: Board, dayId: string): readonly Strip[] {
  return placesOf(board).get(dayId) ?? NONE
}

/** The strips on no day, in their order. */
export function boneyardOf(board: Board): readonly Strip[] {
  return placesOf(board).get(null) ?? NONE
}

/** The shoot days from first to last. */
export function daysInOrder(board: Board): readonly ShootDay[] {
  return sortedDays(board.days)
}

const NONE: readonly Strip[] = []

type Places = ReadonlyMap<string | null, readonly Strip[]>

/** Boards never change, so a board is put in order once: a screen asks for every day of it. */
const known = new WeakMap<Board, Places>()

function placesOf(board: Board): Places {
  const found = known.get(board)
  if (found) return found
  const places = new Map<string | null, Strip[]>()
  for (const strip of board.strips) {
    const there = places.get(strip.dayId)
    if (there) there.push(strip)
    else places.set(strip.dayId, [strip])
  }
  for (const strips of places.values()) strips.sort(byOrder)
  known.set(board, places)
  return places
}
