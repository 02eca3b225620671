import { can } from '@callboard/access'
import type { CallSheetView } from '@callboard/call-sheet'
import type { Paper } from '@callboard/documents'
import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { announce } from '../../../platform/live/live.js'
import { findCallSheet } from '../call-sheet.repository.js'
import { recipientsOf } from './recipients-of.js'
import { addBatch, findOwnBatch, removeOwnBatch, type SheetBatch } from './sheet-batch.repository.js'

export interface NamedCopies extends Omit<SheetBatch, 'sheetBatchId' | 'productionId'> {
  /** When they were counted. */
  readonly at: string
}

/** The viewer's own copies of a sheet; null when there are none, or not for the viewer any more. */
export async function readNamedCopies(ctx: Ctx, callSheetId: string): Promise<NamedCopies | null> {
  const batch = await findOwnBatch(ctx, callSheetId)
  return batch !== null && can(ctx.viewer, 'see contact details', batch) ? { ...batch, at: nowOf(ctx) } : null
}

/** Has the worker set a copy for everybody the sheet names. What is under way goes on; what is set already is set anew. */
export async function printNamedCopies(ctx: Ctx, { callSheetId, paper }: { readonly callSheetId: string; readonly paper: Paper }): Promise<NamedCopies | null> {
  const sheet = allowed(ctx, 'see contact details', await findCallSheet(ctx, callSheetId))
  const underWay = await findOwnBatch(ctx, callSheetId)
  if (underWay?.state === 'queued' || underWay?.state === 'setting') return { ...underWay, at: nowOf(ctx) }
  const total = recipientsOf(JSON.parse(sheet.view) as CallSheetView).length
  if (total === 0) return null

  const { productionId, dayNumber } = sheet
  await removeOwnBatch(ctx, callSheetId)
  await addBatch(ctx, { callSheetId, productionId, paper, total })
  await writeAuditEntry(ctx, { operation: 'printNamedCopies', subject: `Call sheet, Day ${dayNumber}`, productionId, entityId: callSheetId, facts: { copies: total } })
  await announce(transactionOf(ctx), { kind: 'sheetBatchQueued', organizationId: organizationOf(ctx), subjectId: callSheetId })
  return readNamedCopies(ctx, callSheetId)
}

/** Throws the viewer's copies of a sheet away, set or not. */
export async function cancelNamedCopies(ctx: Ctx, callSheetId: string): Promise<{ readonly callSheetId: string }> {
  const { productionId, dayNumber } = allowed(ctx, 'see contact details', await findCallSheet(ctx, callSheetId))
  await removeOwnBatch(ctx, callSheetId)
  await writeAuditEntry(ctx, { operation: 'cancelNamedCopies', subject: `Call sheet, Day ${dayNumber}`, productionId, entityId: callSheetId })
  return { callSheetId }
}
