import { applyEdit, canonicalBoard, type Edit, type EditRefusal } from '@callboard/schedule'
import type { Ctx } from '../../platform/context/ctx.js'
import { announceDraft } from './announce-draft.js'
import { type Draft, type NumberedEdit, saveEdit } from './draft.repository.js'

export type EditOutcome =
  | { readonly kind: 'DraftEdited'; readonly edit: NumberedEdit }
  | { readonly kind: 'EditRefused'; readonly refusal: EditRefusal; readonly version: number }

/** Applies an edit to a draft that is locked, numbers it, and tells whoever has the board open. */
export async function appendEdit(ctx: Ctx, draft: Draft, change: { readonly edit: Edit; readonly clientEditId: string }): Promise<EditOutcome> {
  const applied = applyEdit(canonicalBoard(draft.board), change.edit)
  if (!applied.ok) return { kind: 'EditRefused', refusal: applied.refusal, version: draft.version }
  const edit = await saveEdit(ctx, draft, { ...change, ...applied.value })
  await announceDraft(ctx, { ...draft, version: edit.version })
  return { kind: 'DraftEdited', edit }
}
