import type { Reduced } from '../reduce-talent.js'
import type { Scratch } from './children.js'
import { eventBound, type EventScratch } from './event-bound.js'
import type { State } from './residual.js'
import { sideBound } from './side-bound.js'

const MOST_EVENTS = 6
const MOST_EVENTS_WITH_FRESH = 7

/**
 * A dearer and better bound on what is still to be paid: the people who may wait longest are bounded over their events, whichever end
 * they began at, the rest end by end. Gives `limit` where it is reached.
 */
export function strongBound(problem: Reduced, scratch: Scratch & { readonly event: EventScratch }, state: State, limit: number): number {
  const { residual, side, event } = scratch
  const { people, events } = dearest(problem, scratch, { from: state.near | state.far, events: 0, each: 1, most: MOST_EVENTS })
  const near = state.near & ~people
  const far = state.far & ~people
  const rest = sideBound(side, residual, problem.costs, { people: near, without: -1 }) + sideBound(side, residual, problem.costs, { people: far, without: -1 })
  if (rest >= limit) return limit
  const fresh = (near | far) === 0 ? dearest(problem, scratch, { from: residual.fresh, events, each: 2, most: MOST_EVENTS_WITH_FRESH }).people : 0
  const cast = { people: people | fresh, beginners: (people & state.far) | fresh, finishers: (people & state.near) | fresh }
  return rest + eventBound(event, residual, problem.costOf, { cast, limit: limit - rest })
}

/** Those with the most to lose by waiting, as many as the events allow. */
function dearest({ costs }: Reduced, { residual }: Scratch, { from, events, each, most }: { readonly from: number; readonly events: number; readonly each: number; readonly most: number }) {
  let people = 0
  let count = events
  for (let left = from; left !== 0 && count + each <= most; count += each) {
    let dearestBit = 0
    let loss = -1
    for (let rest = left; rest !== 0; rest &= rest - 1) {
      const person = 31 - Math.clz32(rest & -rest)
      const atMost = costs[person]! * (residual.allDays - residual.worked[person]!)
      if (atMost > loss) [loss, dearestBit] = [atMost, rest & -rest]
    }
    people |= dearestBit
    left ^= dearestBit
  }
  return { people, events: count }
}
