import type { SceneFields } from './known-scene.js'

/** Two drafts with what is still unpaired of each. `next` of a pair says which new scene a known one became. Changed as pairs are found. */
export interface Pairing {
  readonly known: readonly SceneFields[]
  readonly next: readonly SceneFields[]
  /** Index of the known scene for each new one. */
  readonly partner: Map<number, number>
  readonly taken: Set<number>
}

/** Nothing paired yet. */
export function startPairing(known: readonly SceneFields[], next: readonly SceneFields[]): Pairing {
  return { known, next, partner: new Map(), taken: new Set() }
}

/** Two scenes are one. */
export function pair(pairing: Pairing, knownIndex: number, nextIndex: number): void {
  pairing.partner.set(nextIndex, knownIndex)
  pairing.taken.add(knownIndex)
}

/** Unpaired scenes of both drafts that share a key, in script order; a null key shares with none. */
export function sharedGroups(pairing: Pairing, keyOf: (scene: SceneFields) => string | null): { known: number[]; next: number[] }[] {
  const groups = new Map<string, { known: number[]; next: number[] }>()
  pairing.known.forEach((scene, index) => {
    const key = pairing.taken.has(index) ? null : keyOf(scene)
    if (key === null) return
    const group = groups.get(key) ?? { known: [], next: [] }
    groups.set(key, group)
    group.known.push(index)
  })
  pairing.next.forEach((scene, index) => {
    const key = pairing.partner.has(index) ? null : keyOf(scene)
    if (key !== null) groups.get(key)?.next.push(index)
  })
  return [...groups.values()].filter((group) => group.next.length > 0)
}
