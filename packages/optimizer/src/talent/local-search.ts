import type { Chance } from '../chance.js'
import { sumOf } from './mask-sums.js'
import type { Reduced } from './reduce-talent.js'

/** An order of the reduced scenes and what waiting costs in it. */
export interface Found {
  readonly order: Uint8Array
  readonly waiting: number
}

const LONGEST_BLOCK = 3

/** The cost of waiting in an order of all reduced scenes. */
export function waitingOf({ days, casts, costOf }: Reduced, order: Uint8Array): number {
  const later = new Int32Array(order.length + 1)
  for (let at = order.length - 1; at >= 0; at -= 1) later[at] = later[at + 1]! | casts[order[at]!]!
  let earlier = 0
  let sum = 0
  for (let at = 0; at < order.length; at += 1) {
    const scene = order[at]!
    earlier |= casts[scene]!
    sum += days[scene]! * sumOf(costOf, earlier & later[at]! & ~casts[scene]!)
  }
  return sum
}

/** Improves an order by moving blocks of up to three scenes, then again from shaken orders, so many rounds. Never gives anything worse. */
export function improve(problem: Reduced, from: Found, { rounds, chance }: { readonly rounds: number; readonly chance: Chance }): Found {
  let best = descend(problem, from, chance)
  let current = best
  for (let round = 0; round < rounds && best.order.length > 1; round += 1) {
    const shaken = shake(current.order, chance)
    const next = descend(problem, { order: shaken, waiting: waitingOf(problem, shaken) }, chance)
    if (next.waiting <= current.waiting || chance() % 20 === 0) current = next
    if (next.waiting < best.waiting) best = next
    if (chance() % 50 === 0) current = best
  }
  return best
}

/** Turns a stretch around, or swaps two neighbouring stretches, one to three times. */
function shake(order: Uint8Array, chance: Chance): Uint8Array {
  const shaken = order.slice()
  for (let kick = chance() % 3; kick >= 0; kick -= 1) {
    const ends = [chance() % order.length, chance() % order.length]
    const [from, to] = [Math.min(...ends), Math.max(...ends)]
    const middle = from + (chance() % (to - from + 1))
    if (chance() % 2 === 0) shaken.subarray(from, to + 1).reverse()
    else shaken.set([...shaken.subarray(middle, to + 1), ...shaken.subarray(from, middle)], from)
  }
  return shaken
}

function descend(problem: Reduced, from: Found, chance: Chance): Found {
  const order = from.order.slice()
  const size = order.length
  let waiting = from.waiting
  for (let before = Infinity; waiting < before; ) {
    before = waiting
    const offset = size > 0 ? chance() % size : 0
    for (let turn = 0; turn < size * LONGEST_BLOCK; turn += 1) {
      const start = (turn + offset) % size
      const length = 1 + Math.floor(turn / size)
      if (start + length <= size) waiting = moveBlock(problem, { order, start, length }, waiting)
    }
  }
  return { order, waiting }
}

interface Block {
  readonly order: Uint8Array
  readonly start: number
  readonly length: number
}

/** Moves a block to the place where it costs least, in place; gives the cost of the order then. */
function moveBlock(problem: Reduced, { order, start, length }: Block, waiting: number): number {
  const block = order.slice(start, start + length)
  const rest = new Uint8Array(order.length - length)
  rest.set(order.subarray(0, start))
  rest.set(order.subarray(start + length), start)
  const around = costsAround(problem, rest, block)
  let best = waiting
  let place = -1
  for (let at = 0; at <= rest.length; at += 1) {
    const outside = around.before[at]! + around.after[at]!
    if (outside >= best) continue
    const sum = outside + inside(problem, block, [around.earlier[at]!, around.later[at]!])
    if (sum < best) [best, place] = [sum, at]
  }
  if (place < 0) return waiting
  order.set(rest.subarray(0, place))
  order.set(block, place)
  order.set(rest.subarray(place), place + length)
  return best
}

/** For every place a block may go to: who is needed earlier and later, and what waiting costs before and after it. */
function costsAround({ days, casts, costOf }: Reduced, rest: Uint8Array, block: Uint8Array) {
  const size = rest.length
  const [earlier, later, before, after] = Array.from({ length: 4 }, () => new Int32Array(size + 1)) as [Int32Array, Int32Array, Int32Array, Int32Array]
  let moved = 0
  for (const scene of block) moved |= casts[scene]!
  for (let at = 0; at < size; at += 1) earlier[at + 1] = earlier[at]! | casts[rest[at]!]!
  for (let at = size - 1; at >= 0; at -= 1) later[at] = later[at + 1]! | casts[rest[at]!]!
  for (let at = 0; at < size; at += 1) {
    const scene = rest[at]!
    before[at + 1] = before[at]! + days[scene]! * sumOf(costOf, earlier[at + 1]! & (later[at]! | moved) & ~casts[scene]!)
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    const scene = rest[at]!
    after[at] = after[at + 1]! + days[scene]! * sumOf(costOf, (earlier[at + 1]! | moved) & later[at]! & ~casts[scene]!)
  }
  return { earlier, later, before, after }
}

function inside({ days, casts, costOf }: Reduced, block: Uint8Array, [earlier, later]: readonly [number, number]): number {
  let sum = 0
  let begun = earlier
  for (let at = 0; at < block.length; at += 1) {
    let coming = later
    for (let next = at; next < block.length; next += 1) coming |= casts[block[next]!]!
    const cast = casts[block[at]!]!
    begun |= cast
    sum += days[block[at]!]! * sumOf(costOf, begun & coming & ~cast)
  }
  return sum
}
