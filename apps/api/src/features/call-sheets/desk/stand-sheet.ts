import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allow } from '../../../platform/context/allow.js'
import type { Ctx } from '../../../platform/context/ctx.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { lockDraft } from '../../schedule/index.js'
import { type DeskPlan, findDraftOfDay, planDesk } from './plan-desk.js'
import { announceDesk } from './save-sheet-details.js'
import { lockSheet, saveApproval, saveReady, withdrawApprovals } from './sheet-draft.repository.js'
import { approvalRoleOf, type SheetState, stateOf } from './sheet-state.js'

export interface SheetVersion {
  readonly productionId: string
  readonly dayId: string
  readonly expectedVersion: number
  readonly fingerprint: string
}

export type SheetStandingAnswer =
  | { readonly kind: 'SheetStanding'; readonly state: SheetState; readonly version: number }
  | { readonly kind: 'SheetChanged'; readonly version: number }

/** Says that the sheet may go out exactly as it stands. */
export function markSheetReady(ctx: Ctx, input: SheetVersion): Promise<SheetStandingAnswer> {
  return stand(ctx, input, 'markSheetReady', ({ fingerprint, desk }) => saveReady(ctx, input.dayId, { version: desk.version, fingerprint }))
}

/** Approves the sheet exactly as it stands, in the viewer's role. */
export function approveSheet(ctx: Ctx, input: SheetVersion): Promise<SheetStandingAnswer> {
  return stand(ctx, input, 'approveSheet', ({ fingerprint, desk }) =>
    saveApproval(ctx, input, { role: approvalRoleOf(ctx), version: desk.version, fingerprint }))
}

/** Takes back that it is ready, and every approval. */
export function withdrawSheet(ctx: Ctx, input: SheetVersion): Promise<SheetStandingAnswer> {
  return stand(ctx, input, 'withdrawSheet', async () => {
    await saveReady(ctx, input.dayId, null)
    await withdrawApprovals(ctx, input.dayId, ['assistantDirector', 'productionManager'])
  })
}

async function stand(ctx: Ctx, input: SheetVersion, operation: string, change: (plan: DeskPlan) => Promise<void>): Promise<SheetStandingAnswer> {
  const { productionId, dayId, expectedVersion } = input
  allow(ctx, 'edit schedule', productionId)
  const draftId = await findDraftOfDay(ctx, productionId, dayId)
  const draft = draftId === null ? null : await lockDraft(ctx, draftId)
  if (draft === null) throw new NotAllowed()
  await lockSheet(ctx, { productionId, dayId, unitId: draft.unitId })
  const desk = await planDesk(ctx, draft, dayId)
  if (desk === null) throw new NotAllowed()
  if (desk.desk.version !== expectedVersion || desk.fingerprint !== input.fingerprint) return { kind: 'SheetChanged', version: desk.desk.version }
  await change(desk)
  const facts = { version: expectedVersion, ...(operation === 'approveSheet' && { role: approvalRoleOf(ctx) }) }
  await writeAuditEntry(ctx, { operation, subject: `Call sheet of day ${desk.dayNumber}`, productionId, entityId: dayId, facts })
  await announceDesk(ctx, productionId)
  const after = await planDesk(ctx, draft, dayId)
  return { kind: 'SheetStanding', state: after === null ? 'draft' : stateOf(after), version: expectedVersion }
}
