import { type MaskSums, sumOf } from '../mask-sums.js'
import { emptyResidual, type Residual, type State } from './residual.js'
import { sideBound, type SideScratch, sideScratch } from './side-bound.js'

/** What may follow a state at one of its ends. */
export interface Children {
  count: number
  readonly group: Int32Array
  readonly near: Int32Array
  readonly far: Int32Array
  readonly paid: Int32Array
  readonly bound: Int32Array
  /** How far the children are from being dropped, all together: the end with less is gone on with. */
  slack: number
}

/** Arrays that are written anew for each state. */
export interface Scratch {
  readonly residual: Residual
  readonly side: SideScratch
}

/** Arrays for one search. */
export function searchScratch(): Scratch {
  return { residual: emptyResidual(), side: sideScratch() }
}

/** Arrays for the children of one end. */
export function emptyChildren(): Children {
  const array = () => new Int32Array(64)
  return { count: 0, group: array(), near: array(), far: array(), paid: array(), bound: array(), slack: 0 }
}

/** Costs of people, one by one and by mask. */
interface Costs {
  readonly costs: Int32Array
  readonly costOf: MaskSums
}

/** Writes the children at the near end that can still cost less than `limit`. */
export function writeChildren(children: Children, { residual, side }: Scratch, { costs, costOf }: Costs, { state, limit }: { readonly state: State; readonly limit: number }): void {
  children.count = children.slack = 0
  for (let group = 0; group < residual.groups; group += 1) {
    if (isDominated(residual, state, group)) continue
    const paid = state.paid + costOfPlacing(residual, { costs, costOf }, state, group)
    if (paid >= limit) continue
    const near = nearAfter(residual, state, group)
    const far = state.far & ~residual.casts[group]!
    let bound = paid + sideBound(side, residual, costs, { people: near, without: group })
    if (bound < limit) bound += sideBound(side, residual, costs, { people: far, without: group })
    if (bound >= limit) continue
    const at = children.count
    children.group[at] = group
    children.near[at] = near
    children.far[at] = far
    children.paid[at] = paid
    children.bound[at] = bound
    children.count += 1
    children.slack += limit - bound
  }
}

/**
 * Whether another group should come before this one: it keeps nobody waiting who is there, and brings nobody this one does not bring.
 * Taken from wherever it stands later and put before, it costs nothing and delays nobody.
 */
function isDominated({ casts, groups, fresh }: Residual, { near, far }: State, group: number): boolean {
  const newcomers = casts[group]! & (fresh | far)
  const waits = (near & ~casts[group]!) !== 0
  for (let other = 0; other < groups; other += 1) {
    const brings = casts[other]! & (fresh | far)
    if ((near & ~casts[other]!) === 0 && (brings & ~newcomers) === 0 && (waits || brings !== newcomers)) return true
  }
  return false
}

/** Those there who do not play wait; who has begun at the far end and now here is paid for through all that is left. */
function costOfPlacing({ casts, days, allDays, worked }: Residual, { costs, costOf }: Costs, { near, far }: State, group: number): number {
  const cast = casts[group]!
  let sum = days[group]! * sumOf(costOf, near & ~cast)
  for (let left = cast & far; left !== 0; left &= left - 1) {
    const person = 31 - Math.clz32(left & -left)
    sum += costs[person]! * (allDays - worked[person]!)
  }
  return sum
}

function nearAfter({ casts, meetings }: Residual, { near, far }: State, group: number): number {
  let people = near
  for (let left = casts[group]! & ~far; left !== 0; left &= left - 1) {
    const bit = left & -left
    if (meetings[31 - Math.clz32(bit)]! > 1) people |= bit
    else people &= ~bit
  }
  return people
}
