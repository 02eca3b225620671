import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { announceDraft } from '../announce-draft.js'
import { findCurrentStanding, findDraftStanding, lockDraft, lockProductionOfDraft } from '../draft.repository.js'
import { boardsFollowScenes } from '../follow/boards-follow-scenes.js'
import { type DraftHead, headOf } from './draft-head.repository.js'

/** Makes a draft the one of its unit that is worked on and published. */
export async function makeDraftCurrent(ctx: Ctx, draftId: string): Promise<{ draft: DraftHead }> {
  allowed(ctx, 'edit schedule', await findDraftStanding(ctx, draftId))
  // Held, so that two drafts of a unit are never made current at once.
  await lockProductionOfDraft(ctx, draftId)
  const draft = await lockDraft(ctx, draftId)
  if (draft === null) throw new NotAllowed()
  if (!draft.isCurrent) await change(ctx, draft)
  return { draft: await headOf(ctx, draft.draftId) }
}

async function change(ctx: Ctx, draft: { readonly draftId: string; readonly unitId: string; readonly productionId: string; readonly name: string }): Promise<void> {
  const { change: run } = transactionOf(ctx)
  const before = await findCurrentStanding(ctx, draft.unitId)
  await run('update draft set current = false where organization_id = $1 and unit_id = $2 and current', [organizationOf(ctx), draft.unitId])
  await run('update draft set current = true where organization_id = $1 and draft_id = $2', [organizationOf(ctx), draft.draftId])
  await boardsFollowScenes(ctx, draft.productionId)
  const after = await findDraftStanding(ctx, draft.draftId)
  // Whoever has either board open is told, so that nobody goes on with yesterday's.
  if (before) await announceDraft(ctx, { ...before, isCurrent: false })
  if (after) await announceDraft(ctx, after)
  await writeAuditEntry(ctx, { operation: 'makeDraftCurrent', subject: draft.name, productionId: draft.productionId, entityId: draft.draftId })
}
