import type { EditedScene, IntExt, Lighting, SceneElement } from '@callboard/screenplay'
import type { Transaction } from '../../platform/database/tenant-database.js'

/** A scene as the next draft of the screenplay is compared with it. */
export interface KnownRow extends EditedScene {
  readonly intExt: IntExt | null
  readonly lighting: Lighting | null
  readonly eighthsEstimated: boolean
  readonly elements: readonly SceneElement[]
  readonly notes: readonly string[]
  readonly omitted: boolean
  readonly version: number
}

export interface KnownScenes {
  /** In story order. */
  readonly scenes: readonly KnownRow[]
  /** Stands for all their versions: equal as long as nobody changed a scene. */
  readonly state: string
}

/** The production's scenes as they are now. */
export async function findKnownScenes(transaction: Pick<Transaction, 'rows'>, organizationId: string, productionId: string): Promise<KnownScenes> {
  const scenes = await transaction.rows<KnownRow>(
    `select scene_id as "sceneId", nullif(number, '') as number, heading, int_ext as "intExt", set_name as set, time_of_day as "timeOfDay", lighting,
       synopsis, eighths, eighths_estimated as "eighthsEstimated", characters, elements, notes, fingerprint, omitted, edited_fields as "editedFields", version
     from scene where organization_id = $1 and production_id = $2 order by position, scene_id`,
    [organizationId, productionId],
  )
  return { scenes, state: scenes.map(({ sceneId, version }) => `${sceneId}:${version}`).sort().join(' ') }
}
