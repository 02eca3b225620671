import type { Scene } from '../screenplay.js'
import { fold } from '../text/fold.js'
import { changedFields, fieldsOf, type KnownScene, type SceneField, type SceneFields } from './known-scene.js'
import { pairBySimilarText, pairMostAlike } from './pair-by-text.js'
import { pair, sharedGroups, startPairing, type Pairing } from './pairing.js'

/** What became of one scene between two drafts. An omitted scene carries `scene` when the new draft still prints its number. */
export type SceneMatch =
  | { readonly kind: 'unchanged'; readonly sceneId: string; readonly scene: Scene }
  | { readonly kind: 'changed'; readonly sceneId: string; readonly scene: Scene; readonly fields: SceneField[] }
  | { readonly kind: 'added'; readonly scene: Scene }
  | { readonly kind: 'omitted'; readonly sceneId: string; readonly scene: Scene | null }

/**
 * Tells for each scene of a new draft which known scene it is, and which known scenes are gone. Numbers decide first, then content: the same
 * text, the same heading, similar text. Numbers are set aside only when the draft was plainly renumbered: more scenes kept their text under
 * another number than kept their number. New scenes come in script order, then the known ones that are gone. Deterministic, near-linear.
 */
export function matchScenes(previous: readonly KnownScene[], next: readonly Scene[]): SceneMatch[] {
  const pairing = startPairing(previous, next.map(fieldsOf))
  if (!isRenumbered(pairing)) pairByNumber(pairing)
  pairUnique(pairing, textKey)
  pairMostAlike(pairing, headingKey)
  pairByNumber(pairing)
  pairBySimilarText(pairing)
  const matches = next.map((scene, index) => matchOf(scene, pairing, index, previous))
  const gone = previous.filter((_, index) => !pairing.taken.has(index))
  return [...matches, ...gone.map(({ sceneId }) => ({ kind: 'omitted' as const, sceneId, scene: null }))]
}

function matchOf(scene: Scene, pairing: Pairing, index: number, previous: readonly KnownScene[]): SceneMatch {
  const known = previous[pairing.partner.get(index) ?? -1]
  const fields = pairing.next[index]
  if (known === undefined || fields === undefined) return { kind: 'added', scene }
  if (scene.omitted) return { kind: 'omitted', sceneId: known.sceneId, scene }
  const changed = changedFields(known, fields)
  if (changed.length === 0) return { kind: 'unchanged', sceneId: known.sceneId, scene }
  return { kind: 'changed', sceneId: known.sceneId, scene, fields: changed }
}

const numberKey = (scene: SceneFields) => (scene.number === null ? null : fold(scene.number))
const headingKey = (scene: SceneFields) => fold(scene.heading) || null
/** Scenes without text all look the same; they have no key. */
const textKey = (scene: SceneFields) => (scene.fingerprint.endsWith('0'.repeat(16)) ? null : `${headingKey(scene)}\n${scene.fingerprint}`)
const bareTextKey = (scene: SceneFields) => (scene.fingerprint.endsWith('0'.repeat(16)) ? null : scene.fingerprint)

function pairByNumber(pairing: Pairing): void {
  for (const { known, next } of sharedGroups(pairing, numberKey)) {
    const [knownIndex, ...otherKnown] = known
    const [nextIndex, ...otherNext] = next
    const isOne = otherKnown.length === 0 && otherNext.length === 0
    if (isOne && knownIndex !== undefined && nextIndex !== undefined) pair(pairing, knownIndex, nextIndex)
  }
}

/** Pairs scenes with an equal key in script order, as long as both drafts have one. */
function pairUnique(pairing: Pairing, keyOf: (scene: SceneFields) => string | null): void {
  for (const { known, next } of sharedGroups(pairing, keyOf)) {
    for (const [order, nextIndex] of next.entries()) {
      const knownIndex = known[order]
      if (knownIndex !== undefined) pair(pairing, knownIndex, nextIndex)
    }
  }
}

/** Whether more scenes kept their text under another number than kept their number. */
function isRenumbered(pairing: Pairing): boolean {
  const moved = new Set(sharedGroups(pairing, bareTextKey).flatMap((group) => movedIn(pairing, group)))
  const kept = sharedGroups(pairing, numberKey).filter(({ known, next }) => !moved.has(next[0] ?? -1) && isAlike(pairing, known[0] ?? -1, next[0] ?? -1))
  return moved.size > kept.length
}

/** The new scene of a text that both drafts have exactly once, under two numbers. */
function movedIn(pairing: Pairing, { known, next }: { known: number[]; next: number[] }): number[] {
  const before = pairing.known[known[0] ?? -1]
  const after = pairing.next[next[0] ?? -1]
  if (known.length !== 1 || next.length !== 1 || before === undefined || after === undefined) return []
  const hasMoved = before.number !== null && after.number !== null && numberKey(before) !== numberKey(after)
  return hasMoved ? next : []
}

function isAlike(pairing: Pairing, known: number, next: number): boolean {
  const before = pairing.known[known]
  const after = pairing.next[next]
  if (before === undefined || after === undefined) return false
  return before.fingerprint === after.fingerprint || headingKey(before) === headingKey(after)
}
