import { dayNumberOf } from '../calendar/day-numbers.js'
import { workLeft, type Ground } from './ground.js'

/** When an order will be ready if all goes on as said. */
export interface Expectation {
  /** Day number, a working day. */
  readonly ready: number
  readonly heldUpBy: string | null
}

/** From today forwards through the hand-offs, by position; null for what is ready. */
export function expectations(ground: Ground): readonly (Expectation | null)[] {
  const found: (Expectation | null)[] = ground.orders.map(() => null)
  for (const at of ground.graph.order) found[at] = expectationOf(at, ground, found)
  return found
}

function expectationOf(at: number, ground: Ground, found: readonly (Expectation | null)[]): Expectation | null {
  const [order, wall] = [ground.orders[at], ground.walls[at]]
  if (!order || !wall || order.state === 'ready') return null
  const { working, today } = wall
  const handedOver = lastHandOver(at, ground, found)
  const promised = order.promisedOn === null ? null : dayNumberOf(order.promisedOn)
  const otherwise = Math.max(today, promised ?? today)
  const begin = working.ahead(Math.max(otherwise, handedOver.day), 0)
  const ready = promised === null ? working.ahead(begin, Math.max(workLeft(order) - 1, 0)) : begin
  return { ready, heldUpBy: begin > working.ahead(otherwise, 0) ? handedOver.by : null }
}

interface HandOver {
  /** The first day on which everything it waits for can be in its hands. */
  readonly day: number
  readonly by: string | null
}

function lastHandOver(at: number, { orders, walls, graph }: Ground, found: readonly (Expectation | null)[]): HandOver {
  let last: HandOver = { day: Number.NEGATIVE_INFINITY, by: null }
  for (const before of graph.waitsFor[at] ?? []) {
    const [order, wall, expected] = [orders[before], walls[before], found[before]]
    if (!order || !wall || !expected) continue
    const day = order.leadDays === 0 ? expected.ready : wall.working.ahead(expected.ready, order.leadDays - 1) + 1
    if (day > last.day) last = { day, by: order.orderId }
  }
  return last
}
