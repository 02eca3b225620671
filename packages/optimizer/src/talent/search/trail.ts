import { mergeScenes } from '../merge-scenes.js'
import type { Reduced } from '../reduce-talent.js'
import type { Places, State } from './residual.js'

/** The turn was taken at the far end. */
export const AT_FAR = 1
/** After the turn the two ends changed names, so that mirrored states are one. */
export const SWAPPED = 2

/** Every state that was gone on from, each with the line it came from (-1 for the first) and the turn that led to it. */
export interface Trail {
  length: number
  low: Int32Array
  high: Int32Array
  near: Int32Array
  far: Int32Array
  parent: Int32Array
  turn: Uint8Array
}

/** A trail with room to grow. */
export function emptyTrail(room = 1024): Trail {
  const array = () => new Int32Array(room)
  return { length: 0, low: array(), high: array(), near: array(), far: array(), parent: array(), turn: new Uint8Array(room) }
}

/** Notes a state; gives its line. */
export function note(trail: Trail, state: State, parent: number, turn: number): number {
  if (trail.length === trail.parent.length) grow(trail)
  const line = trail.length
  trail.low[line] = state.low
  trail.high[line] = state.high
  trail.near[line] = state.near
  trail.far[line] = state.far
  trail.parent[line] = parent
  trail.turn[line] = turn
  trail.length += 1
  return line
}

function grow(trail: Trail): void {
  const old = { ...trail }
  const larger = emptyTrail(old.parent.length * 2)
  for (const key of ['low', 'high', 'near', 'far', 'parent', 'turn'] as const) larger[key].set(old[key])
  Object.assign(trail, larger, { length: old.length })
}

/** The order of the reduced scenes that a trail tells, when after this line the last group was placed by this turn. */
export function orderOf(trail: Trail, problem: Reduced, places: Places, last: { readonly line: number; readonly turn: number }): Uint8Array {
  const turns = turnsOf(trail, last)
  const front: number[] = []
  const back: number[] = []
  let isMirrored = false
  for (const [at, { line, turn }] of turns.entries()) {
    const next = turns[at + 1]?.line
    const left = next === undefined ? { low: 0, high: 0 } : { low: trail.low[next]!, high: trail.high[next]! }
    const scenes = placedScenes(trail, problem, places, { line, left })
    if (((turn & AT_FAR) !== 0) === isMirrored) front.push(...scenes)
    else back.unshift(...scenes)
    if ((turn & SWAPPED) !== 0) isMirrored = !isMirrored
  }
  return Uint8Array.from([...front, ...back])
}

/** Line after line from the first, each with the turn that left it. */
function turnsOf(trail: Trail, last: { readonly line: number; readonly turn: number }) {
  const turns: { line: number; turn: number }[] = []
  for (let { line, turn } = last; line >= 0; ) {
    turns.push({ line, turn })
    turn = trail.turn[line]!
    line = trail.parent[line]!
  }
  return turns.reverse()
}

/** The scenes of the group that was placed, in an order in which nobody waits who need not. */
function placedScenes(trail: Trail, { casts, days }: Reduced, places: Places, { line, left }: { readonly line: number; readonly left: { readonly low: number; readonly high: number } }): readonly number[] {
  const [low, high] = [trail.low[line]!, trail.high[line]!]
  const isIn = (scene: number, words: { readonly low: number; readonly high: number }) => (((scene < 32 ? words.low : words.high) >>> (scene & 31)) & 1) === 1
  const begun = trail.near[line]! | trail.far[line]!
  let fresh = 0
  for (let person = 0; person < places.low.length; person += 1) {
    if ((places.low[person]! & ~low) === 0 && (places.high[person]! & ~high) === 0) fresh |= 1 << person
  }
  const all = [...casts.keys()].filter((scene) => isIn(scene, { low, high }))
  const merged = mergeScenes(
    all.map((scene) => ({ cast: casts[scene]! & (begun | fresh), days: days[scene]!, members: [scene] })),
    fresh & ~begun,
  )
  return merged.find(({ members }) => members.every((scene) => !isIn(scene, left)))?.members ?? []
}
