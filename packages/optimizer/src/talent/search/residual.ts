import { type Reduced } from '../reduce-talent.js'

/**
 * A state of the search from both ends: the scenes not placed yet, as two words; who of those needed in them has begun at the near end
 * and not at the far one (`near`), or the other way round (`far`); what waiting is paid for already. Who has begun at both ends is paid
 * for to the last day and no longer spoken of.
 */
export interface State {
  low: number
  high: number
  near: number
  far: number
  paid: number
}

/** What a state leaves to be decided, in arrays that are written anew for each state. */
export interface Residual {
  /** Scenes of the same cast, as far as it still matters, are one group. */
  groups: number
  readonly casts: Int32Array
  readonly days: Int32Array
  readonly low: Int32Array
  readonly high: Int32Array
  /** Who is needed in several groups and has begun at neither end. */
  fresh: number
  /** The days of all groups; of each person, in how many groups and days they are needed. */
  allDays: number
  readonly meetings: Int32Array
  readonly worked: Int32Array
}

/** Scenes of each person as two words. */
export interface Places {
  readonly low: Int32Array
  readonly high: Int32Array
}

/** Where each person is needed. */
export function placesOf({ casts, costs }: Reduced): Places {
  const [low, high] = [new Int32Array(costs.length), new Int32Array(costs.length)]
  for (const [scene, cast] of casts.entries()) {
    for (let person = 0; person < costs.length; person += 1) {
      if (((cast >>> person) & 1) === 1) (scene < 32 ? low : high)[person]! |= 1 << (scene & 31)
    }
  }
  return { low, high }
}

/** Arrays for one state at a time. */
export function emptyResidual(): Residual {
  const array = (size: number) => new Int32Array(size)
  return { groups: 0, casts: array(64), days: array(64), low: array(64), high: array(64), fresh: 0, allDays: 0, meetings: array(32), worked: array(32) }
}

/** Writes what a state leaves to be decided. Somebody who has not begun and is needed in one group only will never wait. */
export function writeResidual(residual: Residual, problem: Reduced, places: Places, state: State): void {
  const begun = state.near | state.far
  residual.fresh = untouched(places, state) & ~begun
  for (;;) {
    residual.groups = 0
    addScenes(residual, problem, { word: state.low, offset: 0, active: begun | residual.fresh })
    addScenes(residual, problem, { word: state.high, offset: 32, active: begun | residual.fresh })
    const alone = residual.fresh & ~neededTwice(residual)
    if (alone === 0) break
    residual.fresh &= ~alone
  }
  countDays(residual)
}

/** Those none of whose scenes is placed. */
function untouched(places: Places, { low, high }: State): number {
  let people = 0
  for (let person = 0; person < places.low.length; person += 1) {
    if ((places.low[person]! & ~low) === 0 && (places.high[person]! & ~high) === 0) people |= 1 << person
  }
  return people
}

function addScenes(residual: Residual, { casts, days }: Reduced, { word, offset, active }: { readonly word: number; readonly offset: number; readonly active: number }): void {
  for (let left = word; left !== 0; left &= left - 1) {
    const bit = left & -left
    const scene = offset + 31 - Math.clz32(bit)
    const group = groupOf(residual, casts[scene]! & active)
    residual.days[group]! += days[scene]!
    if (offset === 0) residual.low[group]! |= bit
    else residual.high[group]! |= bit
  }
}

function groupOf(residual: Residual, cast: number): number {
  let group = 0
  while (group < residual.groups && residual.casts[group] !== cast) group += 1
  if (group === residual.groups) {
    residual.casts[group] = cast
    residual.days[group] = residual.low[group] = residual.high[group] = 0
    residual.groups += 1
  }
  return group
}

function neededTwice({ casts, groups }: Residual): number {
  let once = 0
  let twice = 0
  for (let group = 0; group < groups; group += 1) {
    twice |= once & casts[group]!
    once |= casts[group]!
  }
  return twice
}

function countDays(residual: Residual): void {
  residual.allDays = 0
  residual.meetings.fill(0)
  residual.worked.fill(0)
  for (let group = 0; group < residual.groups; group += 1) {
    const days = residual.days[group]!
    residual.allDays += days
    for (let left = residual.casts[group]!; left !== 0; left &= left - 1) {
      const person = 31 - Math.clz32(left & -left)
      residual.meetings[person]! += 1
      residual.worked[person]! += days
    }
  }
}
