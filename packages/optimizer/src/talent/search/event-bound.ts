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
  best: number
}

/** Arrays for bounds over events. */
export function eventScratch(): EventScratch {
  const array = () => new Int32Array(64)
  return { groups: 0, casts: array(), days: array(), after: array(), least: Array.from({ length: MOST_EVENTS + 1 }, array), best: 0 }
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
  follow({ scratch, costOf, cast }, { depth: 0, begun: cast.people & ~cast.beginners, finished: 0, latest: 0 }, 0)
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

/** Who has begun and finished; `latest` is who has just begun, or nobody. */
interface Moment {
  readonly depth: number
  readonly begun: number
  readonly finished: number
  readonly latest: number
}

/**
 * Tries every next event. Nobody finishes right after a beginning they did not have to wait for: the two the other way round are no
 * dearer.
 */
function follow(run: Run, moment: Moment, paid: number): void {
  const { scratch, cast } = run
  const { depth, begun, finished, latest } = moment
  writeLeast(run, moment)
  const open = cast.finishers & ~finished
  const coming = cast.beginners & ~begun
  if (open === 0 && coming === 0) {
    scratch.best = Math.min(scratch.best, paid + closing(scratch, { depth, finished, mask: -1 }))
    return
  }
  for (let left = open; left !== 0; left &= left - 1) {
    const bit = left & -left
    const after = scratch.after[31 - Math.clz32(bit)]!
    if ((after & ~begun) !== 0 || (latest !== 0 && (after & latest) === 0)) continue
    const sum = paid + closing(scratch, { depth, finished, mask: bit })
    if (sum < scratch.best) follow(run, { depth: depth + 1, begun, finished: finished | bit, latest: 0 }, sum)
  }
  for (let left = coming; left !== 0; left &= left - 1) {
    const bit = left & -left
    follow(run, { depth: depth + 1, begun: begun | bit, finished, latest: bit }, paid)
  }
}

function writeLeast({ scratch, costOf, cast }: Run, { depth, begun, finished }: Moment): void {
  const least = scratch.least[depth]!
  const before = depth === 0 ? null : scratch.least[depth - 1]!
  const there = begun & ~finished
  const missing = cast.beginners & ~begun
  for (let group = 0; group < scratch.groups; group += 1) {
    const seen = scratch.casts[group]!
    if ((seen & finished) !== 0) continue
    const known = before === null ? NEVER : before[group]!
    const now = (seen & missing) === 0 ? sumOf(costOf, there & ~seen) : NEVER
    least[group] = now < known ? now : known
  }
}

/** What the groups cost that somebody of `mask` closes by finishing; with all bits set, every group that is left. */
function closing({ casts, days, groups, least }: EventScratch, { depth, finished, mask }: { readonly depth: number; readonly finished: number; readonly mask: number }): number {
  const perDay = least[depth]!
  let sum = 0
  for (let group = 0; group < groups; group += 1) {
    const seen = casts[group]!
    if ((seen & finished) === 0 && (mask === -1 || (seen & mask) !== 0)) sum += days[group]! * perDay[group]!
  }
  return sum
}
