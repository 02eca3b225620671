import type { Board, ShootDay } from '../board.js'
import type { Batch, DayMove, InsertDay, MoveDays } from '../edit.js'
import { byOrder } from '../order-keys.js'
import { daysInOrder } from '../strips-of-day.js'
import { placeAfter } from '../place-after.js'

/** A day to add; of type shoot and not locked unless it says otherwise. */
export type NewDay = Omit<ShootDay, 'order' | 'type' | 'locked'> & Partial<Pick<ShootDay, 'type' | 'locked'>>

/** The edit that puts a new, empty shoot day behind another (null: first). A batch when other days need new keys for it. */
export function insertDayAfter(
  board: Board,
  { day, afterDayId }: { day: NewDay; afterDayId: string | null },
): InsertDay | Batch {
  const days = daysInOrder(board)
  const orders = new Map(placeAfter(days, [day.id], afterDayId).map(({ id, order }) => [id, order]))
  const order = orders.get(day.id)
  if (order === undefined) throw new RangeError(`No place for ${day.id}`)
  const insert: InsertDay = { kind: 'insertDay', day: { type: 'shoot', locked: false, ...day, order } }
  const renewed = days.map((other) => ({ ...other, order: orders.get(other.id) ?? other.order }))
  const moves = movesBetween(days, renewed)
  return moves.length === 0 ? insert : { kind: 'batch', edits: [{ kind: 'moveDays', moves }, insert] }
}

export type DatesOfMovedDays =
  /** Each day takes its date along. */
  | 'goWithTheDay'
  /** The calendar stays: the first day keeps the first date, whichever day it now is. */
  | 'stayInPlace'

/** The edit that puts a shoot day behind another (null: first), with what becomes of the dates. Empty when the day is not on the board. */
export function moveDayAfter(
  board: Board,
  { dayId, afterDayId, dates }: { dayId: string; afterDayId: string | null; dates: DatesOfMovedDays },
): MoveDays {
  const before = daysInOrder(board)
  const position = before.findIndex((day) => day.id === dayId)
  if (position === -1) return { kind: 'moveDays', moves: [] }

  const staying = before.filter((day) => day.id !== dayId)
  const anchor = afterDayId === dayId ? (before[position - 1]?.id ?? null) : afterDayId
  const orders = new Map(placeAfter(staying, [dayId], anchor).map(({ id, order }) => [id, order]))
  const after = before.map((day) => ({ ...day, order: orders.get(day.id) ?? day.order })).sort(byOrder)
  const dated = dates === 'stayInPlace' ? after.map((day, index) => ({ ...day, date: before[index]?.date ?? day.date })) : after
  return { kind: 'moveDays', moves: movesBetween(before, dated) }
}

function movesBetween(before: readonly ShootDay[], after: readonly ShootDay[]): DayMove[] {
  const old = new Map(before.map((day) => [day.id, day]))
  return after
    .filter((day) => day.order !== old.get(day.id)?.order || day.date !== old.get(day.id)?.date)
    .map(({ id, order, date }) => ({ dayId: id, order, date }))
}
