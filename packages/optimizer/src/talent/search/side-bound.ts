import { bitCount } from '../mask-sums.js'
import type { Residual } from './residual.js'

/** How many people of one side are bounded together: the work doubles with each. */
const TOGETHER = 5

/** Arrays for one bound at a time. */
export interface SideScratch {
  readonly place: Int32Array
  readonly cost: Int32Array
  readonly own: Int32Array
  readonly within: Int32Array
  readonly least: Int32Array
}

/** Arrays for bounds of one side. */
export function sideScratch(): SideScratch {
  const array = (size: number) => new Int32Array(size)
  return { place: array(32), cost: array(TOGETHER), own: array(TOGETHER), within: array(1 << TOGETHER), least: array(1 << TOGETHER) }
}

/**
 * The least that people wait who have begun at the same end, were they alone in the world. Who finishes after others has waited through
 * every scene of theirs; the order of finishing that costs least is found over all subsets (so no wait of two or three is counted twice,
 * as it would be with pairs). More than five people are taken five at a time, which leaves out what they wait for each other.
 * `without` is a group that is placed already, or -1.
 */
export function sideBound(scratch: SideScratch, residual: Residual, costs: Int32Array, { people, without }: { readonly people: number; readonly without: number }): number {
  let left = people
  let size = bitCount(people)
  let sum = 0
  for (let parts = Math.ceil(size / TOGETHER); parts > 0; parts -= 1) {
    let part = 0
    const take = Math.ceil(size / parts)
    for (let taken = 0; taken < take; taken += 1) {
      part |= left & -left
      left &= left - 1
    }
    size -= take
    if (take > 1) sum += boundOfFew(scratch, residual, costs, { people: part, without })
  }
  return sum
}

function boundOfFew(scratch: SideScratch, residual: Residual, costs: Int32Array, { people, without }: { readonly people: number; readonly without: number }): number {
  const { place, cost, own, within } = scratch
  let count = 0
  for (let left = people; left !== 0; left &= left - 1) {
    const person = 31 - Math.clz32(left & -left)
    place[person] = count
    cost[count] = costs[person]!
    count += 1
  }
  const size = 1 << count
  sumWithin(scratch, residual, { people, without, size })
  const all = within[size - 1]!
  for (let person = 0; person < count; person += 1) own[person] = all - within[(size - 1) ^ (1 << person)]!
  return leastOrder(scratch, size)
}

/** Days of the groups whose cast, as far as it is looked at, lies within each subset. */
function sumWithin({ place, within }: SideScratch, { casts, days, groups }: Residual, { people, without, size }: { readonly people: number; readonly without: number; readonly size: number }): void {
  within.fill(0, 0, size)
  for (let group = 0; group < groups; group += 1) {
    if (group === without) continue
    let subset = 0
    for (let left = casts[group]! & people; left !== 0; left &= left - 1) subset |= 1 << place[31 - Math.clz32(left & -left)]!
    within[subset]! += days[group]!
  }
  for (let bit = 1; bit < size; bit <<= 1) {
    for (let subset = bit; subset < size; subset = (subset + 1) | bit) within[subset]! += within[subset ^ bit]!
  }
}

function leastOrder({ cost, own, within, least }: SideScratch, size: number): number {
  const all = within[size - 1]!
  for (let finished = 1; finished < size; finished += 1) {
    const touched = all - within[size - 1 - finished]!
    let best = 0x7fffffff
    for (let left = finished; left !== 0; left &= left - 1) {
      const bit = left & -left
      const last = 31 - Math.clz32(bit)
      const sum = least[finished ^ bit]! + cost[last]! * (touched - own[last]!)
      if (sum < best) best = sum
    }
    least[finished] = best
  }
  return least[size - 1]!
}
