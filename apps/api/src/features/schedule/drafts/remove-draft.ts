import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { lockDraft } from '../draft.repository.js'

export type RemoveDraftAnswer = { readonly kind: 'DraftRemoved' | 'DraftIsCurrent'; readonly draftId: string }

/** Takes a draft away that is not the current one. Its edits stay in the database: they are the history of what it published. */
export async function removeDraft(ctx: Ctx, draftId: string): Promise<RemoveDraftAnswer> {
  const draft = allowed(ctx, 'edit schedule', await lockDraft(ctx, draftId))
  if (draft.isCurrent) return { kind: 'DraftIsCurrent', draftId: draft.draftId }
  await transactionOf(ctx).change('update draft set removed_at = $3 where organization_id = $1 and draft_id = $2', [organizationOf(ctx), draft.draftId, nowOf(ctx)])
  await writeAuditEntry(ctx, { operation: 'removeDraft', subject: draft.name, productionId: draft.productionId, entityId: draft.draftId })
  return { kind: 'DraftRemoved', draftId: draft.draftId }
}
