import type { IntExt, Lighting } from '@callboard/screenplay'

/** Something a scene needs, and how many of it. */
export interface SceneNeed {
  readonly elementId: string
  readonly category: string
  readonly label: string
  readonly quantity: number
}

/** A scene as the contract shows it. */
export interface SceneView {
  readonly sceneId: string
  readonly productionId: string
  readonly number: string
  readonly heading: string
  readonly intExt: 'INT' | 'EXT' | 'INT_EXT' | null
  readonly set: string
  readonly timeOfDay: string | null
  readonly lighting: 'day' | 'night' | 'dawnDusk' | null
  readonly synopsis: string
  readonly eighths: number
  readonly eighthsEstimated: boolean
  readonly characters: readonly string[]
  readonly elements: readonly SceneNeed[]
  readonly notes: readonly string[]
  readonly omitted: boolean
  readonly editedFields: readonly string[]
  readonly position: number
  readonly scriptDay: string
  readonly unitId: string | null
  readonly estimatedMinutes: number | null
  readonly background: number
  readonly version: number
}

/** The contract's names have no slash; the screenplay's have. */
export function shownIntExt(intExt: IntExt | null): SceneView['intExt'] {
  return intExt === 'INT/EXT' ? 'INT_EXT' : intExt
}

export function keptIntExt(intExt: NonNullable<SceneView['intExt']>): IntExt {
  return intExt === 'INT_EXT' ? 'INT/EXT' : intExt
}

export function keptLighting(lighting: NonNullable<SceneView['lighting']>): Lighting {
  return lighting === 'dawnDusk' ? 'dawn/dusk' : lighting
}
