import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import type { Ctx } from '../../../platform/context/ctx.js'
import { plainText } from '../../../platform/input/plain-text.js'
import { announceDraft } from '../announce-draft.js'
import { lockDraft } from '../draft.repository.js'
import { type AcknowledgedFlag, countFlagChange, saveFlag } from './flag.repository.js'

export interface AcknowledgeFlag {
  readonly draftId: string
  readonly key: string
  readonly reason: string
}

/** Takes responsibility for a red flag. What is told again with another reason is told anew. */
export async function acknowledgeFlag(ctx: Ctx, input: AcknowledgeFlag): Promise<{ flag: AcknowledgedFlag; flagsVersion: number }> {
  const draft = allowed(ctx, 'edit schedule', await lockDraft(ctx, input.draftId))
  const key = plainText('The flag', input.key, { most: 300 })
  const reason = plainText('The reason', input.reason, { most: 1000 })
  const flag = await saveFlag(ctx, draft.draftId, { key, reason })
  const flagsVersion = await countFlagChange(ctx, draft.draftId)
  await writeAuditEntry(ctx, { operation: 'acknowledgeFlag', subject: draft.name, productionId: draft.productionId, entityId: draft.draftId, facts: { key, reason } })
  await announceDraft(ctx, { ...draft, flagsVersion })
  return { flag, flagsVersion }
}
