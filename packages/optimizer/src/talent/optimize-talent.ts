import { type Chance, chanceOf } from '../chance.js'
import { type Found, improve, waitingOf } from './local-search.js'
import { originalOrder, type Reduced, reduceTalent } from './reduce-talent.js'
import { exactSearch, type ExactSearch, explore } from './search/exact-search.js'
import { costOfWork, type TalentProblem } from './talent-problem.js'

/** What is known at a moment: the best order so far and its cost, what no order can cost less than, and whether the two meet. */
export interface Progress {
  readonly order: readonly number[]
  readonly cost: number
  readonly lowerBound: number
  readonly proven: boolean
}

/** How to search. The same settings give the same answers on every machine. */
export interface OptimizeSettings {
  readonly seed?: number
  /** How many states are kept at a time, about 40 bytes each. */
  readonly mostStates?: number
  /** How many states are gone on from between two looks; a step is some milliseconds. */
  readonly statesPerStep?: number
}

const FEW_ROUNDS = 4
const MOST_ROUNDS = 512
const SMALL = 22
const FIRST_LOOK = 512

/**
 * Orders the scenes of a talent scheduling problem. Gives what is known after every step and may be stopped after any; it ends when the
 * answer is proven. A problem with more than 64 different scenes or 32 different people is answered with the order it came in, unproven.
 */
export function* optimizeTalent(problem: TalentProblem, { seed = 1, mostStates = 4_000_000, statesPerStep = 256 }: OptimizeSettings = {}): Generator<Progress, Progress> {
  const reduced = reduceTalent(problem)
  if (reduced === null) return unsearched(problem)
  const chance = chanceOf(seed)
  let found = improve(reduced, asItCame(reduced), { rounds: reduced.days.length > SMALL ? 10 * FEW_ROUNDS : FEW_ROUNDS, chance })
  const search = exactSearch(reduced, { best: found.waiting, mostStates })
  yield progressOf(reduced, found, search)
  let nextLook = FIRST_LOOK
  for (const steps = explore(search, statesPerStep); steps.next().done !== true; ) {
    found = better(reduced, found, search)
    if (search.expanded >= nextLook) {
      nextLook *= 2
      found = lookAgain(reduced, found, { search, chance })
    }
    yield progressOf(reduced, found, search)
  }
  return progressOf(reduced, better(reduced, found, search), search)
}

/** Looks for a better order by moving scenes, the longer the search has lasted. */
function lookAgain(problem: Reduced, found: Found, { search, chance }: { readonly search: ExactSearch; readonly chance: Chance }): Found {
  const rounds = Math.min(MOST_ROUNDS, Math.floor(search.expanded / 128))
  const next = improve(problem, found, { rounds, chance })
  search.best = Math.min(search.best, next.waiting)
  return next
}

function better(problem: Reduced, found: Found, { order, best }: ExactSearch): Found {
  return order === null || best >= found.waiting ? found : { order, waiting: waitingOf(problem, order) }
}

function asItCame(problem: Reduced): Found {
  const order = Uint8Array.from(problem.days.keys())
  return { order, waiting: waitingOf(problem, order) }
}

function progressOf(problem: Reduced, { order, waiting }: Found, { lowerBound }: ExactSearch): Progress {
  const cost = problem.work + waiting
  return { order: originalOrder(problem, order), cost, lowerBound: problem.work + Math.min(lowerBound, waiting), proven: lowerBound >= waiting }
}

function unsearched(problem: TalentProblem): Progress {
  const order = [...problem.durations.keys()]
  return { order, cost: costOfOrder(problem, order), lowerBound: costOfWork(problem), proven: false }
}

/** What an order costs: everybody is paid from the first to the last day they are needed. */
export function costOfOrder({ durations, costs, needed }: TalentProblem, order: readonly number[]): number {
  return costs.reduce((sum, cost, person) => {
    const works = order.map((scene) => needed[person]?.[scene] === true)
    const paid = order.slice(works.indexOf(true), works.lastIndexOf(true) + 1)
    return works.includes(true) ? sum + cost * paid.reduce((days, scene) => days + (durations[scene] ?? 0), 0) : sum
  }, 0)
}
