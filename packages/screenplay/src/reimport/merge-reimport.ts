import type { Scene } from '../screenplay.js'
import { changedFields, fieldsOf, type KnownScene, type SceneFields } from './known-scene.js'

/** A known scene with the names of the fields people changed by hand since it was read. */
export interface EditedScene extends KnownScene {
  readonly editedFields: readonly string[]
}

/**
 * The fields to write when a scene is read again: those the new draft changed, without those people edited. An edited heading also keeps
 * what was read from it (INT/EXT, set, time of day). Empty when nothing is to be written.
 */
export function mergeReimport(known: EditedScene, scene: Scene): Partial<SceneFields> {
  const next = fieldsOf(scene)
  const kept = new Set(known.editedFields)
  if (kept.has('heading')) for (const field of ['intExt', 'set', 'timeOfDay']) kept.add(field)
  const written = changedFields(known, next).filter((field) => !kept.has(field))
  return Object.fromEntries(written.map((field) => [field, next[field]]))
}
