import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import type { Ctx } from '../../../platform/context/ctx.js'
import { announceDraft } from '../announce-draft.js'
import { lockDraft } from '../draft.repository.js'
import { countFlagChange, deleteFlag } from './flag.repository.js'

export interface WithdrawAcknowledgement {
  readonly draftId: string
  readonly key: string
}

/** Takes an acknowledgement back; one that is not there changes nothing. */
export async function withdrawAcknowledgement(ctx: Ctx, input: WithdrawAcknowledgement): Promise<{ key: string; flagsVersion: number }> {
  const draft = allowed(ctx, 'edit schedule', await lockDraft(ctx, input.draftId))
  const { key } = input
  if (!(await deleteFlag(ctx, draft.draftId, key))) return { key, flagsVersion: draft.flagsVersion }
  const flagsVersion = await countFlagChange(ctx, draft.draftId)
  await writeAuditEntry(ctx, { operation: 'withdrawAcknowledgement', subject: draft.name, productionId: draft.productionId, entityId: draft.draftId, facts: { key } })
  await announceDraft(ctx, { ...draft, flagsVersion })
  return { key, flagsVersion }
}
