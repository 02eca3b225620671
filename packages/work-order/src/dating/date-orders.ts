import { ok, refuse, type Result } from '@callboard/basics'
import type { Instant } from '@callboard/time'
import type { WorkCalendar } from '../calendar/work-calendar.js'
import type { Shooting } from '../shooting/shooting-of.js'
import type { DatableOrder, DatedOrder } from './dated-order.js'
import { datedOrderOf } from './dated-order-of.js'
import { endangeredBy } from './endangered-by.js'
import { expectations } from './expectations.js'
import type { Ground } from './ground.js'
import { handOffGraphOf, type HandOffCycle } from './hand-off-graph.js'
import { limits } from './limits.js'
import { momentsBeforeCall, wallsAt, type Wall } from './moments.js'

export interface DatingInput {
  /** Of every production that shares departments; those that are ready among them. */
  readonly orders: readonly DatableOrder[]
  readonly shooting: Shooting
  /** The calendar of the department that does it. */
  readonly calendarOf: (order: DatableOrder) => WorkCalendar
  readonly now: Instant
}

/** Why orders cannot be dated. */
export type DatingRefusal = HandOffCycle | NoWorkingDays

/** A calendar without a single working day: nothing on it is ever ready. */
export interface NoWorkingDays {
  readonly kind: 'NoWorkingDays'
  readonly calendarId: string
}

/**
 * Dates every order. Backwards: it is due `leadDays` working days of its department's calendar before the general call of the first shoot day
 * that needs it, or before the last day on which an order that waits for it may begin, whichever comes first. Forwards: it will be ready when
 * what it waits for is handed over and the work left is done, or when it was promised. Between the two lies its slack. A date handed from
 * one department to the next is the same date on both walls; only the general call is a moment. Answers are in the order of the orders.
 * Time grows with orders, hand-offs and scenes in danger; nothing is looked up twice.
 */
export function dateOrders({ orders, shooting, calendarOf, now }: DatingInput): Result<readonly DatedOrder[], DatingRefusal> {
  const graph = handOffGraphOf(orders)
  if (!graph.ok) return graph
  const wallOf = wallsAt(now)
  const walls: Wall[] = []
  for (const order of orders) {
    const calendar = calendarOf(order)
    const wall = wallOf(calendar)
    if (wall === null) return refuse({ kind: 'NoWorkingDays', calendarId: calendar.calendarId })
    walls.push(wall)
  }
  const ground: Ground = { orders, walls, graph: graph.value, shooting, momentOf: momentsBeforeCall() }
  const found = { limits: limits(ground), expectations: expectations(ground), dangers: endangeredBy(ground) }
  return ok(orders.map((_, at) => datedOrderOf(at, ground, found)))
}
