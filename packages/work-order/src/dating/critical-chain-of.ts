import type { DatedOrder } from './dated-order.js'

/**
 * The orders that decide when one will be ready, from the one to begin with to the order itself: each is held up by the one before it.
 * Hurrying any other order gains nothing. Empty when the order is not among them.
 */
export function criticalChainOf(orders: ReadonlyMap<string, DatedOrder>, orderId: string): readonly DatedOrder[] {
  const chain: DatedOrder[] = []
  let at = orders.get(orderId)
  while (at) {
    chain.push(at)
    at = at.heldUpBy === null ? undefined : orders.get(at.heldUpBy)
  }
  return chain.reverse()
}

/**
 * The critical chain of a shoot day: that of the order with the least slack among those whose slip would reach it first. Empty when none does.
 */
export function criticalChainOfDay(orders: ReadonlyMap<string, DatedOrder>, dayId: string): readonly DatedOrder[] {
  let tightest: DatedOrder | null = null
  for (const order of orders.values()) {
    if (order.neededBy?.kind !== 'day' || order.neededBy.day.dayId !== dayId || order.slack === null) continue
    if (tightest === null || order.slack < (tightest.slack ?? 0)) tightest = order
  }
  return tightest ? criticalChainOf(orders, tightest.orderId) : []
}
