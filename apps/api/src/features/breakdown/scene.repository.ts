import { type Ctx, firstRow, organizationOf, rows } from '../../platform/context/ctx.js'
import type { SceneView } from './scene-view.js'

/** The columns of a scene as the contract shows it, of `scene s` under organization $1. */
export const SCENE_COLUMNS = `s.scene_id as "sceneId", s.production_id as "productionId", s.number, s.heading, replace(s.int_ext, '/', '_') as "intExt",
  s.set_name as set, s.time_of_day as "timeOfDay", case s.lighting when 'dawn/dusk' then 'dawnDusk' else s.lighting end as lighting, s.synopsis,
  s.eighths, s.eighths_estimated as "eighthsEstimated", s.characters, s.notes, s.omitted, s.edited_fields as "editedFields", s.position,
  s.script_day as "scriptDay", s.unit_id as "unitId", s.estimated_minutes as "estimatedMinutes", s.background, s.version,
  (select coalesce(json_agg(json_build_object('elementId', e.element_id, 'category', e.category, 'label', e.name, 'quantity', x.quantity)
      order by e.category, length(e.board_id), e.board_id, e.name, e.element_id), '[]')
    from scene_element x join element e on e.organization_id = $1 and e.element_id = x.element_id and e.removed_at is null
    where x.organization_id = $1 and x.scene_id = s.scene_id and not x.taken_out) as elements`

const SCENE = `select ${SCENE_COLUMNS} from scene s`

/** All scenes of the production in story order. */
export function findScenes(ctx: Ctx, productionId: string): Promise<SceneView[]> {
  return rows<SceneView>(ctx, `${SCENE} where s.organization_id = $1 and s.production_id = $2 order by s.position, s.scene_id`, [organizationOf(ctx), productionId])
}

/** A scene, held until the end of the transaction; or null. Read after it is held: what it needs would be of before somebody else let go of it. */
export async function lockScene(ctx: Ctx, sceneId: string): Promise<SceneView | null> {
  const values = [organizationOf(ctx), sceneId]
  await rows(ctx, 'select 1 from scene where organization_id = $1 and scene_id = $2 for no key update', values)
  return firstRow<SceneView>(ctx, `${SCENE} where s.organization_id = $1 and s.scene_id = $2`, values)
}

/** A paragraph of a scene. */
export interface ScriptBlock {
  readonly kind: string
  readonly text: string
}

/** The words of a scene and its production, or null. */
export function findSceneText(ctx: Ctx, sceneId: string): Promise<{ readonly productionId: string; readonly blocks: readonly ScriptBlock[] } | null> {
  return firstRow(ctx, 'select production_id as "productionId", blocks from scene where organization_id = $1 and scene_id = $2', [organizationOf(ctx), sceneId])
}
