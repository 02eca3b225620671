import { type Ctx, firstRow, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'
import type { SceneView } from './scene.js'

const SCENE = `select scene_id as "sceneId", production_id as "productionId", number, heading, replace(int_ext, '/', '_') as "intExt", set_name as set,
  time_of_day as "timeOfDay", case lighting when 'dawn/dusk' then 'dawnDusk' else lighting end as lighting, synopsis, eighths,
  eighths_estimated as "eighthsEstimated", characters, elements, notes, omitted, edited_fields as "editedFields", position, version
from scene`

/** All scenes of the production in story order. */
export function findScenes(ctx: Ctx, productionId: string): Promise<SceneView[]> {
  return rows<SceneView>(ctx, `${SCENE} where organization_id = $1 and production_id = $2 order by position, scene_id`, [organizationOf(ctx), productionId])
}

/** A scene, held until the end of the transaction; or null. */
export function lockScene(ctx: Ctx, sceneId: string): Promise<SceneView | null> {
  return firstRow<SceneView>(ctx, `${SCENE} where organization_id = $1 and scene_id = $2 for no key update`, [organizationOf(ctx), sceneId])
}

/** Holds all scenes of the production. */
export async function lockScenes(ctx: Ctx, productionId: string): Promise<void> {
  await rows(ctx, 'select 1 from scene where organization_id = $1 and production_id = $2 order by scene_id for no key update', [organizationOf(ctx), productionId])
}

/** What people change of a scene by hand, as it is kept. */
export interface SceneEdit {
  readonly synopsis: string
  readonly set: string
  readonly eighths: number
  readonly intExt: string | null
  readonly lighting: string | null
  readonly eighthsEstimated: boolean
  readonly editedFields: readonly string[]
}

export async function updateScene(ctx: Ctx, sceneId: string, edit: SceneEdit): Promise<void> {
  await transactionOf(ctx).change(
    `update scene set synopsis = $3, set_name = $4, eighths = $5, int_ext = $6, lighting = $7, eighths_estimated = $8, edited_fields = $9, version = version + 1
     where organization_id = $1 and scene_id = $2`,
    [organizationOf(ctx), sceneId, edit.synopsis, edit.set, edit.eighths, edit.intExt, edit.lighting, edit.eighthsEstimated, edit.editedFields],
  )
}

export interface Character {
  readonly name: string
  readonly scenes: number
  readonly personId: string | null
}

/** The speaking characters of scenes that are not omitted, by number of scenes; one of them where a name is given. */
export function findCharacters(ctx: Ctx, productionId: string, name: string | null): Promise<Character[]> {
  return rows<Character>(
    ctx,
    `select speaker.name, count(*)::int as scenes, max(e.person_id::text) as "personId"
     from scene s cross join lateral unnest(s.characters) as speaker (name)
     left join character c on c.organization_id = s.organization_id and c.production_id = s.production_id and c.name = speaker.name
     left join person e on e.organization_id = c.organization_id and e.person_id = c.person_id and e.removed_at is null
     where s.organization_id = $1 and s.production_id = $2 and not s.omitted and ($3::text is null or speaker.name = $3)
     group by speaker.name order by count(*) desc, speaker.name`,
    [organizationOf(ctx), productionId, name],
  )
}
