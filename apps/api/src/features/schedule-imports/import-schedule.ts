import { createHash } from 'node:crypto'
import { can } from '@callboard/access'
import type { UssContent } from '@callboard/schedule'
import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { type Ctx, newId, organizationOf } from '../../platform/context/ctx.js'
import type { Transaction } from '../../platform/database/tenant-database.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { tidyText } from '../../platform/input/plain-text.js'
import { findProduction, lockProduction } from '../productions/index.js'
import { boardsFollowScenes, insertDraft } from '../schedule/index.js'
import { findKnownSchedule, type KnownSchedule } from './known-schedule.js'
import { type ImportPlan, planImport } from './plan-import.js'
import { type ImportPreview, previewOf } from './preview-of.js'
import { savePlan } from './save-import.repository.js'

export interface SentSchedule {
  readonly productionId: string
  readonly bytes: Buffer
  readonly content: UssContent
  /** Which of the file's boards. */
  readonly board: number
}

export interface AcceptedSchedule extends SentSchedule {
  /** The digest of the preview that was looked at. */
  readonly digest: string
  /** Of the draft to be; empty: the board's. */
  readonly name: string
}

export interface ImportAccepted {
  readonly kind: 'accepted'
  readonly draftId: string
  readonly name: string
  readonly scenes: number
  readonly elements: number
}

/** Whether the viewer may bring a schedule into the production. What is not allowed is written down. */
export async function mayImportSchedule(ctx: Ctx, productionId: string): Promise<boolean> {
  if (ctx.viewer.kind !== 'member') return false
  const isAllowed = (['edit schedule', 'edit breakdown'] as const).every((action) => can(ctx.viewer, action, { productionId })) && (await findProduction(ctx, productionId)) !== null
  if (!isAllowed) await inTransaction(ctx, (own) => writeAuditEntry(own, { operation: 'importSchedule', subject: '', allowed: false }))
  return isAllowed
}

/** What taking over the file would do; nothing is written. */
export async function previewSchedule(ctx: Ctx, sent: SentSchedule): Promise<ImportPreview> {
  const known = await findKnownSchedule(ctx, sent.productionId)
  return previewOf(sent.content, planImport(known, sent.content, { board: sent.board, newId }), digestOf(known, sent))
}

/** Makes the file a new draft of the main unit with scenes and elements that were not there; or, when the production changed since it was looked at, a new preview. */
export function acceptSchedule(ctx: Ctx, sent: AcceptedSchedule): Promise<ImportAccepted | ImportPreview> {
  return inTransaction(ctx, async (own) => {
    if ((await lockProduction(own, sent.productionId)) === null) throw new NotAllowed()
    const known = await findKnownSchedule(own, sent.productionId)
    const plan = planImport(known, sent.content, { board: sent.board, newId })
    if (digestOf(known, sent) !== sent.digest) return previewOf(sent.content, plan, digestOf(known, sent))
    return save(own, { sent, known, plan })
  })
}

async function save(ctx: Ctx, { sent, known, plan }: { readonly sent: AcceptedSchedule; readonly known: KnownSchedule; readonly plan: ImportPlan }): Promise<ImportAccepted> {
  const { productionId, content } = sent
  const unit = known.units.find(({ kind }) => kind === 'main')
  if (unit === undefined) throw new NotAllowed()
  const name = [...(tidyText(sent.name) || tidyText(content.boards[sent.board]?.name ?? '') || 'Imported')].slice(0, 100).join('')
  const draftId = newId()
  await savePlan(ctx, productionId, plan)
  await boardsFollowScenes(ctx, productionId)
  await insertDraft(ctx, { draftId, productionId, unitId: unit.unitId, name, board: plan.board.board, isCurrent: false })
  const counts = { scenes: plan.scenes.added.length, elements: plan.elements.added.length }
  await writeAuditEntry(ctx, { operation: 'importSchedule', subject: name, productionId, entityId: draftId, facts: { ...counts, needs: plan.needs.length, source: content.source.slice(0, 100) } })
  return { kind: 'accepted', draftId, name, ...counts }
}

/** The same only for the same bytes, the same choice and the same production. */
function digestOf(known: KnownSchedule, { bytes, board }: SentSchedule): string {
  const file = createHash('sha256').update(bytes).digest('hex')
  return createHash('sha256').update(JSON.stringify([known, file, board])).digest('hex')
}

function inTransaction<Value>(ctx: Ctx, work: (own: Ctx) => Promise<Value>): Promise<Value> {
  return ctx.services.database.transaction(organizationOf(ctx), (transaction: Transaction) => work({ ...ctx, transaction }))
}
