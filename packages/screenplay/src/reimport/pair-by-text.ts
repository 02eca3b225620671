import { similarityOf } from './fingerprint.js'
import type { SceneFields } from './known-scene.js'
import { pair, sharedGroups, type Pairing } from './pairing.js'

/** Above this, two texts are taken for one text revised; unrelated scenes lie near 0.5. */
const ALIKE = 0.8
/** Comparisons per group of scenes with one heading, so that a script of one set stays fast. */
const WINDOW = 40

/** Pairs unpaired scenes with an equal key: the most alike first, the rest in script order while both drafts have as many. */
export function pairMostAlike(pairing: Pairing, keyOf: (scene: SceneFields) => string | null): void {
  for (const { known, next } of sharedGroups(pairing, keyOf)) {
    if (known.length === next.length) next.forEach((nextIndex, order) => pair(pairing, known[order] ?? -1, nextIndex))
    else pairBest(pairing, candidatesOf(pairing, known, next))
  }
}

/** Pairs what is left by text alone: headings and numbers changed, words did not. Compares only texts that share a stretch of their hash. */
export function pairBySimilarText(pairing: Pairing): void {
  for (let start = 8; start < 24; start += 4) {
    for (const { known, next } of sharedGroups(pairing, (scene) => bandKey(scene, start))) {
      pairBest(pairing, candidatesOf(pairing, known, next).filter(({ alike }) => alike >= ALIKE))
    }
  }
}

function bandKey(scene: SceneFields, start: number): string | null {
  return scene.fingerprint.endsWith('0'.repeat(16)) ? null : scene.fingerprint.slice(start, start + 4)
}

interface Candidate {
  readonly knownIndex: number
  readonly nextIndex: number
  readonly alike: number
}

function candidatesOf(pairing: Pairing, known: readonly number[], next: readonly number[]): Candidate[] {
  return next.flatMap((nextIndex, order) => {
    const nearby = known.slice(Math.max(0, order - WINDOW), order + WINDOW)
    return nearby.map((knownIndex) => ({ knownIndex, nextIndex, alike: alikeness(pairing, knownIndex, nextIndex) }))
  })
}

function alikeness({ known, next }: Pairing, knownIndex: number, nextIndex: number): number {
  return similarityOf(known[knownIndex]?.fingerprint ?? '', next[nextIndex]?.fingerprint ?? '')
}

/** Greedy, best first; equals in script order. */
function pairBest(pairing: Pairing, candidates: readonly Candidate[]): void {
  const order = [...candidates].sort((a, b) => b.alike - a.alike || a.nextIndex - b.nextIndex || a.knownIndex - b.knownIndex)
  for (const { knownIndex, nextIndex } of order) {
    if (!pairing.taken.has(knownIndex) && !pairing.partner.has(nextIndex)) pair(pairing, knownIndex, nextIndex)
  }
}
