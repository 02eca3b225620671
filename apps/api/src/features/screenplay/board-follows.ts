import { type Board, type Eighths, matchScenes, type SceneToPlace } from '@callboard/schedule'
import { type Ctx, newId, organizationOf, rows } from '../../platform/context/ctx.js'
import { appendEdit, type Draft, lockDraftOf } from '../schedule/index.js'

/** Brings the draft's board in line with the production's scenes: new ones to the boneyard, omitted ones off it, lengths as they are. */
export async function boardFollowsScenes(ctx: Ctx, productionId: string): Promise<void> {
  const draft = await lockDraftOf(ctx, productionId)
  if (draft === null) return
  const scenes = await rows<{ sceneId: string; eighths: Eighths }>(
    ctx,
    'select scene_id as "sceneId", eighths from scene where organization_id = $1 and production_id = $2 and not omitted order by position, scene_id',
    [organizationOf(ctx), productionId],
  )
  await bringInLine(ctx, draft, scenes.map((scene) => ({ ...scene, stripId: newId() })))
}

/** Gives the strips of one scene its new length; nothing to do when it is not on the board. */
export async function boardFollowsLength(ctx: Ctx, productionId: string, scene: { readonly sceneId: string; readonly eighths: number }): Promise<void> {
  const draft = await lockDraftOf(ctx, productionId)
  if (draft === null) return
  const lengths = lengthsOn(draft.board)
  if (!lengths.has(scene.sceneId)) return
  lengths.set(scene.sceneId, scene.eighths)
  await bringInLine(ctx, draft, [...lengths].map(([sceneId, eighths]) => ({ sceneId, eighths: eighths as Eighths, stripId: newId() })))
}

async function bringInLine(ctx: Ctx, draft: Draft, scenes: readonly SceneToPlace[]): Promise<void> {
  const edit = matchScenes(draft.board, scenes)
  if (edit.edits.length === 0) return
  const outcome = await appendEdit(ctx, draft, { edit, clientEditId: newId() })
  if (outcome.kind === 'EditRefused') throw new Error(`The board does not follow its scenes: ${JSON.stringify(outcome.refusal)}`)
}

function lengthsOn(board: Board): Map<string, number> {
  const lengths = new Map<string, number>()
  for (const strip of board.strips) {
    if (strip.kind === 'scene') lengths.set(strip.sceneId, (lengths.get(strip.sceneId) ?? 0) + strip.eighths)
  }
  return lengths
}
