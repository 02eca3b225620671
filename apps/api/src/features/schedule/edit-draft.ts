import { parseEdit } from '@callboard/schedule'
import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { appendEdit } from './append-edit.js'
import { findForeignReference } from './foreign-reference.js'
import { findEditByClientId, lockDraft, type NumberedEdit } from './draft.repository.js'

export interface EditDraft {
  readonly draftId: string
  readonly clientEditId: string
  readonly edit: unknown
}

export type EditDraftAnswer =
  | { readonly kind: 'DraftEdited'; readonly edit: NumberedEdit }
  | { readonly kind: 'EditRefused'; readonly version: number; readonly refusal: { readonly kind: string } }

/** Applies one edit to the draft and numbers it. Sent twice, it is one edit and the same answer. The edit itself is the audit. */
export async function editDraft(ctx: Ctx, input: EditDraft): Promise<EditDraftAnswer> {
  const draft = allowed(ctx, 'edit schedule', await lockDraft(ctx, input.draftId))
  const known = await findEditByClientId(ctx, draft.draftId, input.clientEditId)
  if (known !== null) return { kind: 'DraftEdited', edit: known }
  const edit = parseEdit(input.edit)
  if (!edit.ok) throw new InvalidInput(`This is not an edit of a board: ${JSON.stringify(edit.refusal)}`)
  const foreign = await findForeignReference(ctx, draft.productionId, edit.value)
  if (foreign !== null) return { kind: 'EditRefused', version: draft.version, refusal: foreign }
  return appendEdit(ctx, draft, { edit: edit.value, clientEditId: input.clientEditId })
}
