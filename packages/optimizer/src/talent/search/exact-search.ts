import { bitCount } from '../mask-sums.js'
import type { Reduced } from '../reduce-talent.js'
import { type Children, emptyChildren, searchScratch, writeChildren } from './children.js'
import { eventScratch } from './event-bound.js'
import { type Places, placesOf, type State, writeResidual } from './residual.js'
import { keep, type StateTable, stateTable } from './state-table.js'
import { strongBound } from './strong-bound.js'
import { AT_FAR, emptyTrail, note, orderOf, SWAPPED, type Trail } from './trail.js'

/** A search that can be looked at between its steps. */
export interface ExactSearch {
  readonly problem: Reduced
  readonly places: Places
  /** States by how many scenes they leave. */
  readonly tables: (StateTable | undefined)[]
  readonly trail: Trail
  readonly scratch: ReturnType<typeof searchScratch> & { readonly event: ReturnType<typeof eventScratch> }
  readonly ends: readonly [Children, Children]
  readonly mostStates: number
  stored: number
  expanded: number
  /** The waiting of the best order known; only cheaper ones are looked for. */
  best: number
  /** The order that was found here, if one was. */
  order: Uint8Array | null
  lowerBound: number
}

/** A search for an order with less waiting than `best`, with at most so many states kept at a time. */
export function exactSearch(problem: Reduced, { best, mostStates }: { readonly best: number; readonly mostStates: number }): ExactSearch {
  const size = problem.days.length
  const search: ExactSearch = {
    problem,
    places: placesOf(problem),
    tables: [],
    trail: emptyTrail(),
    scratch: { ...searchScratch(), event: eventScratch() },
    ends: [emptyChildren(), emptyChildren()],
    mostStates,
    stored: 0,
    expanded: 0,
    best,
    order: null,
    lowerBound: 0,
  }
  const first = { low: firstBits(Math.min(size, 32)), high: firstBits(Math.max(size - 32, 0)), near: 0, far: 0, paid: 0 }
  if (size > 0) store(search, first, { bound: 0, trail: -1, turn: 0 })
  return search
}

function firstBits(count: number): number {
  return count === 32 ? -1 : (1 << count) - 1
}

/**
 * Goes on from every state, those first that leave most, so that each is gone on from once and by its cheapest way; where memory ends,
 * those first that leave least. Pauses after so many states. When it ends, `best` is proven. (Dynamic programming over sets of scenes
 * as in Garcia de la Banda, Stuckey and Chu 2011, from both ends as in Qin, Zhang, Lim and Liang 2016; the bounds are our own.)
 */
export function* explore(search: ExactSearch, statesPerStep: number): Generator<void, void> {
  for (let left = search.problem.days.length; left > 0; left -= 1) {
    yield* exploreTable(search, left, statesPerStep)
    search.lowerBound = Math.max(search.lowerBound, leastBound(search))
  }
  search.lowerBound = search.best
}

function* exploreTable(search: ExactSearch, left: number, statesPerStep: number): Generator<void, void> {
  const table = search.tables[left]
  if (table === undefined) return
  search.tables[left] = undefined
  for (let slot = 0; slot < table.paid.length; slot += 1) {
    if (table.paid[slot]! < 0) continue
    while (search.stored > search.mostStates && deepest(search) < left) yield* exploreTable(search, deepest(search), statesPerStep)
    search.stored -= 1
    if (table.bound[slot]! >= search.best) continue
    expand(search, table, slot)
    search.expanded += 1
    if (search.expanded % statesPerStep === 0) yield
  }
}

function deepest({ tables }: ExactSearch): number {
  const left = tables.findIndex((table) => table !== undefined)
  return left < 0 ? Infinity : left
}

function leastBound({ tables, best }: ExactSearch): number {
  let least = best
  for (const table of tables) {
    if (table === undefined) continue
    for (let slot = 0; slot < table.paid.length; slot += 1) if (table.paid[slot]! >= 0 && table.bound[slot]! < least) least = table.bound[slot]!
  }
  return least
}

function expand(search: ExactSearch, table: StateTable, slot: number): void {
  const state = { low: table.low[slot]!, high: table.high[slot]!, near: table.near[slot]!, far: table.far[slot]!, paid: table.paid[slot]! }
  writeResidual(search.scratch.residual, search.problem, search.places, state)
  const coming = strongBound(search.problem, search.scratch, state, search.best - state.paid)
  const bound = Math.max(table.bound[slot]!, state.paid + coming)
  if (bound >= search.best) return
  const end = betterEnd(search, state)
  if (search.ends[end].count === 0) return
  const line = note(search.trail, state, table.trail[slot]!, table.turn[slot]!)
  for (let child = 0; child < search.ends[end].count; child += 1) place(search, state, { end, child, line, bound })
}

/** The end with fewer and dearer children; the first state looks the same from both. */
function betterEnd({ ends, scratch, problem, best }: ExactSearch, state: State): 0 | 1 {
  const mirrored = { ...state, near: state.far, far: state.near }
  writeChildren(ends[0], scratch, problem, { state, limit: best })
  if (ends[0].count === 0 || (state.near | state.far) === 0) return 0
  writeChildren(ends[1], scratch, problem, { state: mirrored, limit: best })
  return ends[1].slack < ends[0].slack ? 1 : 0
}

interface Placing {
  readonly end: 0 | 1
  readonly child: number
  readonly line: number
  readonly bound: number
}

function place(search: ExactSearch, { low, high }: State, { end, child, line, bound }: Placing): void {
  const { residual } = search.scratch
  const children = search.ends[end]
  const group = children.group[child]!
  const [near, far] = [children.near[child]! >>> 0, children.far[child]! >>> 0]
  const swaps = end === 0 ? near > far : far > near
  const turn = (end === 0 ? 0 : AT_FAR) | (swaps ? SWAPPED : 0)
  const state = { low: low & ~residual.low[group]!, high: high & ~residual.high[group]!, near: Math.min(near, far) | 0, far: Math.max(near, far) | 0, paid: children.paid[child]! }
  if ((state.low | state.high) === 0) finish(search, state.paid, { line, turn })
  else store(search, state, { bound: Math.max(bound, children.bound[child]!), trail: line, turn })
}

function finish(search: ExactSearch, paid: number, last: { readonly line: number; readonly turn: number }): void {
  if (paid >= search.best) return
  search.best = paid
  search.order = orderOf(search.trail, search.problem, search.places, last)
}

function store(search: ExactSearch, state: State, reached: { readonly bound: number; readonly trail: number; readonly turn: number }): void {
  const left = bitCount(state.low) + bitCount(state.high)
  search.stored += keep((search.tables[left] ??= stateTable()), state, reached)
}
