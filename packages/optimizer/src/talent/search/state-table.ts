import type { State } from './residual.js'

/** States of one number of scenes, each once with the least paid for it: open addressing in typed arrays. */
export interface StateTable {
  size: number
  low: Int32Array
  high: Int32Array
  near: Int32Array
  far: Int32Array
  /** What is paid, or -1 where the slot is free. */
  paid: Int32Array
  /** No order that goes on from here costs less. */
  bound: Int32Array
  /** Where it came from: a line of the trail, and by which turn. */
  trail: Int32Array
  turn: Uint8Array
}

/** How a state was reached: how little it can cost, from which line of the trail, and by which turn. */
export interface Reached {
  readonly bound: number
  readonly trail: number
  readonly turn: number
}

const SMALLEST = 64

/** A table with room to grow. */
export function stateTable(room = SMALLEST): StateTable {
  const array = () => new Int32Array(room)
  return { size: 0, low: array(), high: array(), near: array(), far: array(), paid: array().fill(-1), bound: array(), trail: array(), turn: new Uint8Array(room) }
}

/** Keeps a state, or the cheaper of two ways to it; gives how many states the table holds more. */
export function keep(table: StateTable, state: State, reached: Reached): number {
  if (table.size * 2 >= table.paid.length) grow(table)
  const slot = slotOf(table, state)
  const known = table.paid[slot]!
  if (known >= 0 && known <= state.paid) return 0
  table.low[slot] = state.low
  table.high[slot] = state.high
  table.near[slot] = state.near
  table.far[slot] = state.far
  table.bound[slot] = known < 0 ? reached.bound : Math.min(reached.bound, table.bound[slot]!)
  table.paid[slot] = state.paid
  table.trail[slot] = reached.trail
  table.turn[slot] = reached.turn
  if (known >= 0) return 0
  table.size += 1
  return 1
}

function slotOf(table: StateTable, { low, high, near, far }: State): number {
  const last = table.paid.length - 1
  let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b) ^ Math.imul(near, 0xc2b2ae35) ^ Math.imul(far, 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  let slot = (hash ^ (hash >>> 13)) & last
  while (table.paid[slot]! >= 0 && (table.low[slot] !== low || table.high[slot] !== high || table.near[slot] !== near || table.far[slot] !== far)) slot = (slot + 1) & last
  return slot
}

function grow(table: StateTable): void {
  const old = { ...table }
  Object.assign(table, stateTable(old.paid.length * 2))
  for (let slot = 0; slot < old.paid.length; slot += 1) {
    const paid = old.paid[slot]!
    if (paid < 0) continue
    const state = { low: old.low[slot]!, high: old.high[slot]!, near: old.near[slot]!, far: old.far[slot]!, paid }
    keep(table, state, { bound: old.bound[slot]!, trail: old.trail[slot]!, turn: old.turn[slot]! })
  }
}
