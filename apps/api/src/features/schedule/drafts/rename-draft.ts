import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { plainText } from '../../../platform/input/plain-text.js'
import { lockDraft } from '../draft.repository.js'
import { type DraftHead, headOf } from './draft-head.repository.js'

export interface RenameDraft {
  readonly draftId: string
  readonly name: string
}

/** Gives a draft another name. */
export async function renameDraft(ctx: Ctx, input: RenameDraft): Promise<{ draft: DraftHead }> {
  const draft = allowed(ctx, 'edit schedule', await lockDraft(ctx, input.draftId))
  const name = plainText('The name', input.name, { most: 100 })
  await transactionOf(ctx).change('update draft set name = $3 where organization_id = $1 and draft_id = $2', [organizationOf(ctx), draft.draftId, name])
  await writeAuditEntry(ctx, {
    operation: 'renameDraft', subject: name, productionId: draft.productionId, entityId: draft.draftId, facts: { name: { before: draft.name, after: name } },
  })
  return { draft: await headOf(ctx, draft.draftId) }
}
