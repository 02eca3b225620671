import { type MaskSums, sumOf } from '../mask-sums.js'
import type { Residual } from './residual.js'

const MOST_EVENTS = 24
const NEVER = 0x7fffffff

/** Whose beginnings and ends are ordered, as masks of people: who is in, who has yet to begin, who has yet to finish. */
export interface Cast {
  readonly people: number
  readonly beginners: number
  readonly finishers: number
}

/** Arrays for one bound at a time. */
export interface EventScratch {
  groups: number
  readonly casts: Int32Array
  readonly days: Int32Array
  /** Of each person, who must have begun before they can finish. */
  readonly after: Int32Array
  /** By depth, of each group: the least that waits in one of its days so far. */
  readonly least: readonly Int32Array[]
  /** By depth: who has begun, who has finished, who has just begun, what the groups cost that are closed. */
  readonly begun: Int32Array
  readonly finished: Int32Array
  readonly latest: Int32Array
  readonly paid: Int32Array
  best: number
}

/** Arrays for bounds over events. */
export function eventScratch(): EventScratch {
  const array = () => new Int32Array(64)
  return { groups: 0, casts: array(), days: array(), after: array(), least: Array.from({ length: MOST_EVENTS + 1 }, array), begun: array(), finished: array(), latest: array(), paid: array(), best: 0 }
}

/**
 * The least that a few people wait, were they alone in the world, over every order of their beginnings and ends that can be shot; or
 * `limit`, where it is no less than that. Between two events the same people stand about, so a scene goes where fewest of them wait
 * for it, after all of its cast have begun and before one of them has finished.
 */
export function eventBound(scratch: EventScratch, residual: Residual, costOf: MaskSums, { cast, limit }: { readonly cast: Cast; readonly limit: number }): number {
  scratch.groups = 0
  scratch.after.fill(0)
  for (let group = 0; group < residual.groups; group += 1) add(scratch, residual.casts[group]! & cast.people, residual.days[group]!)
  for (let group = 0; group < scratch.groups; group += 1) {
    const seen = scratch.casts[group]!
    for (let left = seen; left !== 0; left &= left - 1) scratch.after[31 - Math.clz32(left & -left)]! |= seen & cast.beginners
  }
  scratch.best = limit
  scratch.begun[0] = cast.people & ~cast.beginners
  scratch.finished[0] = scratch.latest[0] = scratch.paid[0] = 0
  follow({ scratch, costOf, cast }, 0)
  return scratch.best
}

function add(scratch: EventScratch, cast: number, days: number): void {
  let group = 0
  while (group < scratch.groups && scratch.casts[group] !== cast) group += 1
  if (group === scratch.groups) {
    scratch.casts[group] = cast
    scratch.days[group] = 0
    scratch.groups += 1
  }
  scratch.days[group]! += days
}

interface Run {
  readonly scratch: EventScratch
  readonly costOf: MaskSums
  readonly cast: Cast
}

/**
 * Tries every next event. Nobody finishes right after a beginning they did not have to wait for: the two the other way round are no
 * dearer.
 */
function follow(run: Run, depth: number): void {
  const { scratch, cast } = run
  const begun = scratch.begun[depth]!
  const finished = scratch.finished[depth]!
  const latest = scratch.latest[depth]!
  if (scratch.paid[depth]! + writeLeast(run, depth) >= scratch.best) return
  const open = cast.finishers & ~finished
  const coming = cast.beginners & ~begun
  if (open === 0 && coming === 0) {
    scratch.best = scratch.paid[depth]! + closing(scratch, depth, -1)
    return
  }
  for (let left = open; left !== 0; left &= left - 1) {
    const bit = left & -left
    const after = scratch.after[31 - Math.clz32(bit)]!
    if ((after & ~begun) !== 0 || (latest !== 0 && (after & latest) === 0)) continue
    scratch.paid[depth + 1] = scratch.paid[depth]! + closing(scratch, depth, bit)
    enter(run, depth + 1, { begun, finished: finished | bit, latest: 0 })
  }
  for (let left = coming; left !== 0; left &= left - 1) {
    const bit = left & -left
    scratch.paid[depth + 1] = scratch.paid[depth]!
    enter(run, depth + 1, { begun: begun | bit, finished, latest: bit })
  }
}

function enter(run: Run, depth: number, moment: { readonly begun: number; readonly finished: number; readonly latest: number }): void {
  run.scratch.begun[depth] = moment.begun
  run.scratch.finished[depth] = moment.finished
  run.scratch.latest[depth] = moment.latest
  follow(run, depth)
}

/**
 * Writes the least of each open group up to this moment; gives what the open groups cost at least, whatever comes: who has begun and
 * does not finish will wait for each of them that is shot later.
 */
function writeLeast({ scratch, costOf, cast }: Run, depth: number): number {
  const least = scratch.least[depth]!
  const before = depth === 0 ? null : scratch.least[depth - 1]!
  const begun = scratch.begun[depth]!
  const finished = scratch.finished[depth]!
  const missing = cast.beginners & ~begun
  const staying = begun & ~cast.finishers
  let atLeast = 0
  for (let group = 0; group < scratch.groups; group += 1) {
    const seen = scratch.casts[group]!
    if ((seen & finished) !== 0) continue
    const known = before === null ? NEVER : before[group]!
    const now = (seen & missing) === 0 ? sumOf(costOf, begun & ~finished & ~seen) : NEVER
    const here = now < known ? now : known
    const later = sumOf(costOf, staying & ~seen)
    least[group] = here
    atLeast += scratch.days[group]! * (here < later ? here : later)
  }
  return atLeast
}

/** What the groups cost that somebody of `mask` closes by finishing; with all bits set, every group that is left. */
function closing({ casts, days, groups, least, finished }: EventScratch, depth: number, mask: number): number {
  const perDay = least[depth]!
  let sum = 0
  for (let group = 0; group < groups; group += 1) {
    const seen = casts[group]!
    if ((seen & finished[depth]!) === 0 && (mask === -1 || (seen & mask) !== 0)) sum += days[group]! * perDay[group]!
  }
  return sum
}
