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

/** The days of every type from first to last. The same list each time for the same days. */
export function daysInOrder(board: Board): readonly ShootDay[] {
  return ordered(board.days).all
}

/** The days of type shoot from first to last: those that are numbered. The same list each time for the same days. */
export function shootDaysInOrder(board: Board): readonly ShootDay[] {
  return ordered(board.days).shoot
}

/** The number of a shoot day, its position among the days of type shoot counted from 1; null for other days and for what is not on the board. */
export function dayNumberOf(board: Board, dayId: string): number | null {
  return ordered(board.days).numbers.get(dayId) ?? null
}

const NONE: readonly Strip[] = []

interface Ordered {
  readonly all: readonly ShootDay[]
  readonly shoot: readonly ShootDay[]
  readonly numbers: ReadonlyMap<string, number>
}

const knownOrders = new WeakMap<readonly ShootDay[], Ordered>()

function ordered(days: readonly ShootDay[]): Ordered {
  const found = knownOrders.get(days)
  if (found) return found
  const all = sortedDays(days)
  const shoot = all.filter((day) => day.type === 'shoot')
  const order = { all, shoot, numbers: new Map(shoot.map((day, index) => [day.id, index + 1])) }
  knownOrders.set(days, order)
  return order
}

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
