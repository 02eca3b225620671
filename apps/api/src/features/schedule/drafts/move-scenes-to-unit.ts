import { applyEdit, type Board, boneyardOf, type Edit, type EditRefusal, keysBetween } from '@callboard/schedule'
import { allowed } from '../../../platform/context/allow.js'
import type { Ctx } from '../../../platform/context/ctx.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { appendEdit } from '../append-edit.js'
import { type Draft, findEditByClientId, lockDraft, type NumberedEdit } from '../draft.repository.js'

export interface MoveScenesToUnit {
  readonly fromDraftId: string
  readonly toDraftId: string
  readonly sceneIds: readonly string[]
  readonly clientEditId: string
}

export type MoveScenesAnswer =
  | { readonly kind: 'ScenesMoved'; readonly from: NumberedEdit; readonly to: NumberedEdit }
  | { readonly kind: 'EditRefused'; readonly version: number; readonly refusal: { readonly kind: string } }

const MOST_SCENES = 1000

/** Takes scenes off one board and puts them into the boneyard of another unit's: an edit on each, both or neither. */
export async function moveScenesToUnit(ctx: Ctx, input: MoveScenesToUnit): Promise<MoveScenesAnswer> {
  const [from, to] = await lockBoth(ctx, input)
  if (input.sceneIds.length > MOST_SCENES) throw new InvalidInput(`At most ${MOST_SCENES} scenes at once.`)
  const known = await Promise.all([from, to].map((draft) => findEditByClientId(ctx, draft.draftId, input.clientEditId)))
  if (known[0] && known[1]) return { kind: 'ScenesMoved', from: known[0], to: known[1] }

  const [leave, come] = editsOf(from.board, to.board, input.sceneIds)
  const refused = refusalOf(from, leave) ?? refusalOf(to, come)
  if (refused) return { kind: 'EditRefused', ...refused }
  return { kind: 'ScenesMoved', from: await numbered(ctx, from, leave, input), to: await numbered(ctx, to, come, input) }
}

/** Locked in one order, whichever way the scenes go, so that two moves never wait for each other. */
async function lockBoth(ctx: Ctx, { fromDraftId, toDraftId }: MoveScenesToUnit): Promise<readonly [Draft, Draft]> {
  const drafts = new Map<string, Draft>()
  for (const draftId of [fromDraftId, toDraftId].toSorted()) {
    drafts.set(draftId, allowed(ctx, 'edit schedule', await lockDraft(ctx, draftId)))
  }
  const [from, to] = [drafts.get(fromDraftId), drafts.get(toDraftId)]
  if (!from || !to || from.productionId !== to.productionId) throw new NotAllowed()
  if (from.unitId === to.unitId) throw new InvalidInput('The scenes go to another unit, not to a draft of the same.')
  return [from, to]
}

/** The scenes keep their strips, with all parts, and come to the end of the boneyard in the order of the board they leave. */
function editsOf(from: Board, to: Board, sceneIds: readonly string[]): readonly [Edit, Edit] {
  const going = new Set(sceneIds)
  const strips = from.strips.filter((strip) => strip.kind === 'scene').filter((strip) => going.has(strip.sceneId))
  const keys = keysBetween(boneyardOf(to).at(-1)?.order ?? null, null, strips.length)
  const coming = strips.map((strip, index) => ({ ...strip, dayId: null, locked: false, order: keys[index] ?? strip.order }))
  return [{ kind: 'removeScenes', sceneIds }, { kind: 'addScenes', strips: coming }]
}

function refusalOf(draft: Draft, edit: Edit): { readonly refusal: EditRefusal; readonly version: number } | null {
  const answer = applyEdit(draft.board, edit)
  return answer.ok ? null : { refusal: answer.refusal, version: draft.version }
}

async function numbered(ctx: Ctx, draft: Draft, edit: Edit, { clientEditId }: MoveScenesToUnit): Promise<NumberedEdit> {
  const outcome = await appendEdit(ctx, draft, { edit, clientEditId })
  if (outcome.kind === 'EditRefused') throw new Error('An edit that was tried was refused')
  return outcome.edit
}
