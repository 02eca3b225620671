import { type Eighths, matchScenes, type SceneToPlace } from '@callboard/schedule'
import { type Ctx, newId, organizationOf, rows } from '../../../platform/context/ctx.js'
import { appendEdit } from '../append-edit.js'
import { type Draft, lockCurrentDrafts } from '../draft.repository.js'
import { lengthsOn } from './lengths-on.js'

/**
 * Brings the units' current boards in line with the production's scenes: omitted ones off them, lengths as they are, and what is on no
 * unit's board into the main unit's boneyard.
 */
export async function boardsFollowScenes(ctx: Ctx, productionId: string): Promise<void> {
  const drafts = await lockCurrentDrafts(ctx, productionId)
  const scenes = await rows<{ sceneId: string; eighths: Eighths }>(
    ctx,
    'select scene_id as "sceneId", eighths from scene where organization_id = $1 and production_id = $2 and not omitted order by position, scene_id',
    [organizationOf(ctx), productionId],
  )
  const elsewhere = new Set(drafts.filter((draft) => draft.unitKind !== 'main').flatMap((draft) => [...lengthsOn(draft.board).keys()]))
  for (const draft of drafts) {
    const own = lengthsOn(draft.board)
    const isNew = (sceneId: string) => draft.unitKind === 'main' && !elsewhere.has(sceneId)
    await bringInLine(ctx, draft, scenes.filter(({ sceneId }) => own.has(sceneId) || isNew(sceneId)).map(withStrip))
  }
}

/** Gives the strips of one scene its new length on the current boards it is on. */
export async function boardsFollowLength(ctx: Ctx, productionId: string, scene: { readonly sceneId: string; readonly eighths: number }): Promise<void> {
  for (const draft of await lockCurrentDrafts(ctx, productionId)) {
    const lengths = lengthsOn(draft.board)
    if (!lengths.has(scene.sceneId)) continue
    lengths.set(scene.sceneId, scene.eighths as Eighths)
    await bringInLine(ctx, draft, [...lengths].map(([sceneId, eighths]) => withStrip({ sceneId, eighths })))
  }
}

function withStrip(scene: Omit<SceneToPlace, 'stripId'>): SceneToPlace {
  return { ...scene, stripId: newId() }
}

async function bringInLine(ctx: Ctx, draft: Draft, scenes: readonly SceneToPlace[]): Promise<void> {
  const edit = matchScenes(draft.board, scenes)
  if (edit.edits.length === 0) return
  const outcome = await appendEdit(ctx, draft, { edit, clientEditId: newId() })
  if (outcome.kind === 'EditRefused') throw new Error(`The board does not follow its scenes: ${JSON.stringify(outcome.refusal)}`)
}
