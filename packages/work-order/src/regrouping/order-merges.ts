import { groupedBy } from '@callboard/basics'
import type { LocalDate } from '@callboard/time'
import { compareText } from '../compare-text.js'
import type { DatedOrder } from '../dating/dated-order.js'
import type { WorkOrder } from '../orders/work-order.js'

/** What of an order says whether it asks for the same as another. */
export type MergeableOrder = Pick<WorkOrder, 'orderId' | 'productionId' | 'kind' | 'category' | 'about' | 'quantity' | 'state'>

/** Orders for the same thing, given once instead of several times. */
export interface OrderMerge {
  /** The first due first; at least two. */
  readonly orderIds: readonly string[]
  readonly productionIds: readonly string[]
  /** All of them together. */
  readonly quantity: number
  /** In whole units of currency: the cost of starting each but the dearest. */
  readonly money: number
  /** On what it depends: all of it is ready by the first due day. */
  readonly readyBy: LocalDate
}

export interface OrderMergesInput {
  readonly orders: readonly MergeableOrder[]
  readonly dated: readonly DatedOrder[]
  /** What it costs to give this order at all, however much it asks for: a trip, a delivery, a set-up. */
  readonly startCostOf: (order: MergeableOrder) => number
}

/**
 * Orders not begun, of any production, that ask for the same: one kind, one category, one name whatever its capitals and spaces. Those without a
 * date are left out, and merges that save nothing; those that save most come first. Time grows with the orders.
 */
export function orderMerges({ orders, dated, startCostOf }: OrderMergesInput): readonly OrderMerge[] {
  const dues = new Map(dated.flatMap(({ orderId, due }) => (due === null ? [] : [[orderId, due] as const])))
  const open = orders.flatMap((order) => {
    const due = dues.get(order.orderId)
    return order.state === 'open' && due !== undefined ? [{ order, due }] : []
  })
  const same = groupedBy(open, ({ order: { kind, category, about } }) => `${kind}/${category}/${folded(about)}`)
  return [...same.values()]
    .flatMap((group): readonly OrderMerge[] => {
      const inOrder = group.toSorted((a, b) => compareText(a.due, b.due) || compareText(a.order.orderId, b.order.orderId))
      const costs = inOrder.map(({ order }) => startCostOf(order))
      const money = costs.reduce((sum, cost) => sum + cost, 0) - Math.max(...costs)
      const [first] = inOrder
      return first && money > 0 ? [mergeOf(inOrder.map(({ order }) => order), { money, readyBy: first.due })] : []
    })
    .sort((a, b) => b.money - a.money || compareText(a.orderIds[0] ?? '', b.orderIds[0] ?? ''))
}

function mergeOf(orders: readonly MergeableOrder[], saved: Pick<OrderMerge, 'money' | 'readyBy'>): OrderMerge {
  return {
    orderIds: orders.map(({ orderId }) => orderId),
    productionIds: [...new Set(orders.map(({ productionId }) => productionId))].sort(compareText),
    quantity: orders.reduce((sum, { quantity }) => sum + quantity, 0),
    ...saved,
  }
}

function folded(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim()
}
