import type { IntExt, Scene } from '../screenplay.js'
import { fingerprintOf } from './fingerprint.js'

/** A scene as the production knows it from the draft before. Its identity is `sceneId`, never its number. */
export interface KnownScene extends SceneFields {
  readonly sceneId: string
}

/** What a draft says of a scene and a later draft may change. `fingerprint` stands for the text. */
export interface SceneFields {
  readonly number: string | null
  readonly heading: string
  readonly intExt: IntExt | null
  readonly set: string
  readonly timeOfDay: string | null
  readonly synopsis: string
  readonly eighths: number
  readonly characters: readonly string[]
  readonly fingerprint: string
}

/** The name of a field a draft may change. */
export type SceneField = keyof SceneFields

/** The fields of a scene just read, as they are compared and kept. */
export function fieldsOf(scene: Scene): SceneFields {
  const { number, heading, intExt, set, timeOfDay, synopsis, eighths, characters } = scene
  return { number, heading, intExt, set, timeOfDay, synopsis, eighths, characters, fingerprint: fingerprintOf(scene) }
}

/** The fields in which the new draft differs from what is known, in the order of `SceneFields`. */
export function changedFields(known: SceneFields, next: SceneFields): SceneField[] {
  return FIELDS.filter((field) => !isSame(known[field], next[field]))
}

const FIELDS: readonly SceneField[] = [
  'number', 'heading', 'intExt', 'set', 'timeOfDay', 'synopsis', 'eighths', 'characters', 'fingerprint',
]

function isSame(known: SceneFields[SceneField], next: SceneFields[SceneField]): boolean {
  return Array.isArray(known) ? [...known].join('\n') === [...(next as readonly string[])].join('\n') : known === next
}
