import { ok, refuse } from '@callboard/basics'
import type { Board, ShootDay } from '../board.js'
import { sortedDays } from '../canonical-board.js'
import type { ChangeDay, DayChange, InsertDay, MoveDays } from '../edit.js'
import type { EditAnswer } from '../edit-refusal.js'
import { isOrderKey } from '../order-keys.js'
import { changeOf, previousOf } from './change-of.js'
import { dayOf, refusalOfIds } from './find.js'
import { lockedIds, movedLocked, refusalOfLocks, unlockedFirst } from './locks.js'

export function applyInsertDay(board: Board, { day }: InsertDay): EditAnswer {
  if (dayOf(board, day.id)) return refuse({ kind: 'DuplicateId', id: day.id })
  if (!isOrderKey(day.order)) return refuse({ kind: 'BadOrderKey', order: day.order })
  const days = sortedDays([...board.days, day])
  return ok({ board: { ...board, days }, inverse: unlockedFirst({ days: lockedIds([day]) }, { kind: 'removeDay', dayId: day.id }) })
}

export function applyMoveDays(board: Board, { moves }: MoveDays): EditAnswer {
  const known = new Set(board.days.map((day) => day.id))
  const stranger = moves.find((move) => !known.has(move.dayId))
  if (stranger) return refuse({ kind: 'UnknownDay', dayId: stranger.dayId })
  const unsortable = moves.find((move) => !isOrderKey(move.order))
  if (unsortable) return refuse({ kind: 'BadOrderKey', order: unsortable.order })
  const twice = refusalOfIds(moves.map((move) => move.dayId))
  if (twice) return refuse(twice)

  const moved = new Map(moves.map((move) => [move.dayId, { order: move.order, date: move.date }]))
  const redated = board.days.filter((day) => (moved.get(day.id) ?? day).date !== day.date)
  const passing = movedLocked(board.days, (day) => moved.get(day.id)?.order)
  const dayIds = [...redated, ...passing].map((day) => day.id)
  const held = refusalOfLocks(board, { dayIds })
  if (held) return refuse(held)
  const before = board.days.filter((day) => moved.has(day.id)).map(({ id, order, date }) => ({ dayId: id, order, date }))
  const days = sortedDays(board.days.map((day) => (moved.has(day.id) ? { ...day, ...moved.get(day.id) } : day)))
  return ok({ board: { ...board, days }, inverse: { kind: 'moveDays', moves: before } })
}

const CHANGEABLE = ['type', 'date', 'generalCall', 'locationId', 'note'] as const satisfies readonly (keyof DayChange)[]

export function applyChangeDay(board: Board, { dayId, change }: ChangeDay): EditAnswer {
  const day = dayOf(board, dayId)
  if (!day) return refuse({ kind: 'UnknownDay', dayId })
  const held = refusalOfLocks(board, { dayIds: [dayId] })
  if (held) return refuse(held)
  const asked = changeOf<ShootDay, DayChange>(change, CHANGEABLE)
  const days = board.days.map((other) => (other === day ? { ...day, ...asked } : other))
  const before: DayChange = previousOf<ShootDay, DayChange>(day, asked)
  return ok({ board: { ...board, days }, inverse: { kind: 'changeDay', dayId, change: before } })
}
