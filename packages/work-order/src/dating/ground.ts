import type { Shooting } from '../shooting/shooting-of.js'
import type { DatableOrder } from './dated-order.js'
import type { HandOffGraph } from './hand-off-graph.js'
import type { momentsBeforeCall, Wall } from './moments.js'

/** What dating goes by; `walls` and the graph are by position of the order. */
export interface Ground {
  readonly orders: readonly DatableOrder[]
  readonly walls: readonly Wall[]
  readonly graph: HandOffGraph
  readonly shooting: Shooting
  readonly momentOf: ReturnType<typeof momentsBeforeCall>
}

/** Working days still to go. */
export function workLeft({ remainingDays, workDays }: DatableOrder): number {
  return remainingDays ?? workDays
}
