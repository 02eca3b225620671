import { CAST } from '@callboard/schedule'
import { type Ctx, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'

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
  readonly scriptDay: string
  readonly unitId: string | null
  readonly estimatedMinutes: number | null
  readonly background: number
}

export async function updateScene(ctx: Ctx, sceneId: string, edit: SceneEdit): Promise<void> {
  await transactionOf(ctx).change(
    `update scene set synopsis = $3, set_name = $4, eighths = $5, int_ext = $6, lighting = $7, eighths_estimated = $8, edited_fields = $9,
       script_day = $10, unit_id = $11, estimated_minutes = $12, background = $13, version = version + 1
     where organization_id = $1 and scene_id = $2`,
    [
      organizationOf(ctx), sceneId, edit.synopsis, edit.set, edit.eighths, edit.intExt, edit.lighting, edit.eighthsEstimated, edit.editedFields,
      edit.scriptDay, edit.unitId, edit.estimatedMinutes, edit.background,
    ],
  )
}

export interface Character {
  readonly elementId: string
  readonly name: string
  readonly scenes: number
  readonly personId: string | null
}

/** The characters of scenes that are not omitted, by number of scenes; one of them where a folded name is given, were it one it had before. */
export function findCharacters(ctx: Ctx, productionId: string, name: string | null): Promise<Character[]> {
  return rows<Character>(
    ctx,
    `select e.element_id as "elementId", e.name, count(*)::int as scenes, max(q.person_id::text) as "personId"
     from element e
     join scene_element x on x.organization_id = $1 and x.element_id = e.element_id and not x.taken_out
     join scene s on s.organization_id = $1 and s.scene_id = x.scene_id and not s.omitted
     left join person q on q.organization_id = $1 and q.person_id = e.person_id and q.removed_at is null
     where e.organization_id = $1 and e.production_id = $2 and e.category = $4 and e.removed_at is null
       and ($3::text is null or e.name_folded = $3 or $3 = any (e.aliases))
     group by e.element_id, e.name order by count(*) desc, e.name`,
    [organizationOf(ctx), productionId, name, CAST],
  )
}
