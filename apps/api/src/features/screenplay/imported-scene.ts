import { type SceneView, shownIntExt } from '../breakdown/index.js'
import type { PlannedScene, SceneFate } from './plan-takeover.js'

/** One scene of an import beside what is known, as the contract shows it. */
export interface ImportedScene extends Pick<SceneView, 'number' | 'heading' | 'intExt' | 'set' | 'timeOfDay' | 'eighths' | 'eighthsEstimated' | 'characters'> {
  readonly fate: SceneFate
  readonly sceneId: string | null
  readonly line: number | null
  readonly changedFields: readonly string[]
}

/** What is shown of a planned scene: as it was read, or as it is known when the draft no longer has it. */
export function importedScene({ fate, known, scene, fields }: PlannedScene): ImportedScene {
  const shown = fate === 'omitted' ? (known ?? scene) : (scene ?? known)
  if (shown === null) throw new Error('A planned scene is neither known nor read')
  const { number, heading, intExt, set, timeOfDay, eighths, eighthsEstimated, characters } = shown
  const changed = Object.keys(fields).map((field) => (field === 'fingerprint' ? 'text' : field))
  return {
    fate, sceneId: known?.sceneId ?? null, number: number ?? '', heading, intExt: shownIntExt(intExt), set, timeOfDay, eighths, eighthsEstimated,
    characters, line: scene?.line ?? null, changedFields: fate === 'changed' && known?.omitted ? [...changed, 'omitted'] : changed,
  }
}
