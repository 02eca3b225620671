import type { Instant } from '@callboard/time'
import { dayNumberOf } from '../calendar/day-numbers.js'
import { firstFirst, type Shooting, type ShotOn } from '../shooting/shooting-of.js'
import type { NeededBy } from './dated-order.js'
import { workLeft, type Ground } from './ground.js'

/** By when an order must be ready, and because of whom. */
export interface Limit {
  readonly neededBy: NeededBy
  /** Day number, a working day. */
  readonly due: number
  readonly startBy: number
  /** The moment a shoot day wants it; null when it is not a shoot day that does. */
  readonly neededAt: Instant | null
}

type Wish = Omit<Limit, 'startBy'>

/** From the camera backwards through the hand-offs, by position; null where nothing says by when. */
export function limits(ground: Ground): readonly (Limit | null)[] {
  const found: (Limit | null)[] = ground.orders.map(() => null)
  for (const at of ground.graph.order.toReversed()) found[at] = limitOf(at, ground, found)
  return found
}

function limitOf(at: number, ground: Ground, found: readonly (Limit | null)[]): Limit | null {
  const wall = ground.walls[at]
  const order = ground.orders[at]
  if (!wall || !order) return null
  const wishes = [wishOfCamera(at, ground), ...wishesOfOrders(at, ground, found)]
  if (order.dueOn !== null) wishes.push({ neededBy: { kind: 'typed' }, due: wall.working.back(dayNumberOf(order.dueOn), 0), neededAt: null })
  let first: Wish | null = null
  for (const wish of wishes) if (wish && (first === null || wish.due < first.due)) first = wish
  return first && { ...first, startBy: wall.working.back(first.due, Math.max(workLeft(order) - 1, 0)) }
}

function wishOfCamera(at: number, { orders, walls, shooting, momentOf }: Ground): Wish | null {
  const [order, wall] = [orders[at], walls[at]]
  const day = order && firstDayOf(order.sceneIds, shooting)
  if (!day || !wall) return null
  const { leadDays, leadMinutes } = order
  const { day: on, instant } = momentOf(day, leadDays === 0 ? leadMinutes : 0, wall.calendar.zone)
  return { neededBy: { kind: 'day', day }, due: wall.working.back(on, leadDays), neededAt: instant }
}

/** Whatever waits for it and is not ready itself. */
function wishesOfOrders(at: number, { orders, walls, graph }: Ground, found: readonly (Limit | null)[]): (Wish | null)[] {
  const [order, wall] = [orders[at], walls[at]]
  return (graph.waitedForBy[at] ?? []).map((next) => {
    const [waiting, limit] = [orders[next], found[next]]
    if (!order || !wall || !waiting || !limit || waiting.state === 'ready') return null
    return { neededBy: { kind: 'order', orderId: waiting.orderId }, due: wall.working.back(limit.startBy, order.leadDays), neededAt: null }
  })
}

/** The first shoot day of any of these scenes; null when none is on a day. */
export function firstDayOf(sceneIds: readonly string[], shooting: Shooting): ShotOn | null {
  let first: ShotOn | null = null
  for (const sceneId of sceneIds) first = earlier(first, shooting.get(sceneId)?.[0] ?? null)
  return first
}

/** Whichever is shot first; null counts as never. */
export function earlier(a: ShotOn | null, b: ShotOn | null): ShotOn | null {
  if (a === null || b === null || a === b) return a ?? b
  return firstFirst(a, b) <= 0 ? a : b
}
