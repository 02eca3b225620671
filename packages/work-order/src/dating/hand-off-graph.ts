import { ok, refuse, type Result } from '@callboard/basics'
import type { DatableOrder } from './dated-order.js'

/** Orders wait for each other in a circle: none of them can be first. */
export interface HandOffCycle {
  readonly kind: 'HandOffCycle'
  /** Each waits for the next, the last for the first. */
  readonly orderIds: readonly string[]
}

/** Who waits for whom, by position in the list of orders. */
export interface HandOffGraph {
  readonly waitsFor: readonly (readonly number[])[]
  readonly waitedForBy: readonly (readonly number[])[]
  /** Positions, each after all it waits for. */
  readonly order: readonly number[]
}

type Waiting = Pick<DatableOrder, 'orderId' | 'waitsFor'>

/** The graph of hand-offs; ids of orders that are not in the list are passed over. Refuses circles. Time grows with orders and hand-offs. */
export function handOffGraphOf(orders: readonly Waiting[]): Result<HandOffGraph, HandOffCycle> {
  const positions = new Map(orders.map(({ orderId }, at) => [orderId, at]))
  const waitsFor = orders.map((order) => [...new Set(order.waitsFor)].flatMap((orderId) => positions.get(orderId) ?? []))
  const waitedForBy = orders.map((): number[] => [])
  for (const [at, before] of waitsFor.entries()) for (const one of before) waitedForBy[one]?.push(at)
  const missing = waitsFor.map((before) => before.length)
  const order = missing.flatMap((count, at) => (count === 0 ? at : []))
  for (const at of order) {
    for (const next of waitedForBy[at] ?? []) {
      missing[next] = (missing[next] ?? 0) - 1
      if (missing[next] === 0) order.push(next)
    }
  }
  if (order.length === orders.length) return ok({ waitsFor, waitedForBy, order })
  return refuse({ kind: 'HandOffCycle', orderIds: circleAmong(waitsFor, missing).map((at) => orders[at]?.orderId ?? '') })
}

/** Whoever still misses somebody waits for one who does too: following them must come round. */
function circleAmong(waitsFor: HandOffGraph['waitsFor'], missing: readonly number[]): readonly number[] {
  const path: number[] = []
  const places = new Map<number, number>()
  let at = missing.findIndex((count) => count > 0)
  while (!places.has(at)) {
    places.set(at, path.length)
    path.push(at)
    at = waitsFor[at]?.find((before) => (missing[before] ?? 0) > 0) ?? at
  }
  return path.slice(places.get(at))
}
