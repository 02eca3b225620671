import { applyEdit, type Edit, type EditRefusal } from '@callboard/schedule'
import { allowed } from '../../../platform/context/allow.js'
import type { Ctx } from '../../../platform/context/ctx.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { appendEdit } from '../append-edit.js'
import { type Draft, findEditByClientId, lockDraft, type NumberedEdit } from '../draft.repository.js'

/** Two boards, and the browser's word that this is one move. */
export interface BetweenUnits {
  readonly fromDraftId: string
  readonly toDraftId: string
  readonly clientEditId: string
}

export type MoveScenesAnswer =
  | { readonly kind: 'ScenesMoved'; readonly from: NumberedEdit; readonly to: NumberedEdit }
  | { readonly kind: 'EditRefused'; readonly version: number; readonly refusal: { readonly kind: string } }

/** An edit for each of two boards. */
export type TwoEdits = { readonly leave: Edit; readonly come: Edit } | EditRefusal

/** Makes an edit on each of two units' boards, both or neither; sent twice, it is done once. */
export async function moveBetweenUnits(ctx: Ctx, move: BetweenUnits, editsOf: (from: Draft, to: Draft) => TwoEdits): Promise<MoveScenesAnswer> {
  const [from, to] = await lockBoth(ctx, move)
  const known = await Promise.all([from, to].map((draft) => findEditByClientId(ctx, draft.draftId, move.clientEditId)))
  if (known[0] && known[1]) return { kind: 'ScenesMoved', from: known[0], to: known[1] }

  const edits = editsOf(from, to)
  if (!('leave' in edits)) return { kind: 'EditRefused', refusal: edits, version: from.version }
  const refused = refusalOf(from, edits.leave) ?? refusalOf(to, edits.come)
  if (refused) return { kind: 'EditRefused', ...refused }
  return { kind: 'ScenesMoved', from: await numbered(ctx, from, edits.leave, move), to: await numbered(ctx, to, edits.come, move) }
}

/** Locked in one order, whichever way things go, so that two moves never wait for each other. */
async function lockBoth(ctx: Ctx, { fromDraftId, toDraftId }: BetweenUnits): Promise<readonly [Draft, Draft]> {
  const drafts = new Map<string, Draft>()
  for (const draftId of [fromDraftId, toDraftId].toSorted()) {
    drafts.set(draftId, allowed(ctx, 'edit schedule', await lockDraft(ctx, draftId)))
  }
  const [from, to] = [drafts.get(fromDraftId), drafts.get(toDraftId)]
  if (!from || !to || from.productionId !== to.productionId) throw new NotAllowed()
  if (from.unitId === to.unitId) throw new InvalidInput('The scenes go to another unit, not to a draft of the same.')
  return [from, to]
}

function refusalOf(draft: Draft, edit: Edit): { readonly refusal: EditRefusal; readonly version: number } | null {
  const answer = applyEdit(draft.board, edit)
  return answer.ok ? null : { refusal: answer.refusal, version: draft.version }
}

async function numbered(ctx: Ctx, draft: Draft, edit: Edit, { clientEditId }: BetweenUnits): Promise<NumberedEdit> {
  const outcome = await appendEdit(ctx, draft, { edit, clientEditId })
  if (outcome.kind === 'EditRefused') throw new Error('An edit that was tried was refused')
  return outcome.edit
}
