import { createHash } from 'node:crypto'
import { can } from '@callboard/access'
import { boneyardOf, type ImportAccepted, type ImportPreview, keysBetween, type UssContent } from '@callboard/schedule'
import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { type Ctx, newId, organizationOf } from '../../platform/context/ctx.js'
import type { Transaction } from '../../platform/database/tenant-database.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { tidyText } from '../../platform/input/plain-text.js'
import { findProduction, lockProduction } from '../productions/index.js'
import { appendEdit, boardsFollowScenes, insertDraft, lockDraft } from '../schedule/index.js'
import { findKnownSchedule, type KnownSchedule, type KnownUnit } from './known-schedule.js'
import { type ImportPlan, planImport } from './plan-import.js'
import { previewOf } from './preview-of.js'
import { savePlan } from './save-import.repository.js'

export interface SentSchedule {
  readonly productionId: string
  readonly bytes: Buffer
  readonly content: UssContent
  /** Which of the file's boards. */
  readonly board: number
  /** Whose draft it becomes; null: the main unit's. */
  readonly unitId: string | null
}

export interface AcceptedSchedule extends SentSchedule {
  /** The digest of the preview that was looked at. */
  readonly digest: string
  /** Of the draft to be; empty: the board's. */
  readonly name: string
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
  const plan = planImport(known, sent.content, { board: sent.board, unit: unitOf(known, sent), newId })
  return previewOf(sent.content, plan, digestOf(known, sent))
}

/** Makes the file a new draft of the unit with scenes and elements that were not there; or, when the production changed since it was looked at, a new preview. */
export function acceptSchedule(ctx: Ctx, sent: AcceptedSchedule): Promise<ImportAccepted | ImportPreview> {
  return inTransaction(ctx, async (own) => {
    if ((await lockProduction(own, sent.productionId)) === null) throw new NotAllowed()
    const known = await findKnownSchedule(own, sent.productionId)
    const unit = unitOf(known, sent)
    const plan = planImport(known, sent.content, { board: sent.board, unit, newId })
    if (digestOf(known, sent) !== sent.digest) return previewOf(sent.content, plan, digestOf(known, sent))
    return save(own, { sent, unit, plan })
  })
}

async function save(ctx: Ctx, { sent, unit, plan }: { readonly sent: AcceptedSchedule; readonly unit: KnownUnit; readonly plan: ImportPlan }): Promise<ImportAccepted> {
  const { productionId, content } = sent
  const name = [...(tidyText(sent.name) || tidyText(content.boards[sent.board]?.name ?? '') || 'Imported')].slice(0, 100).join('')
  const draftId = newId()
  await savePlan(ctx, productionId, plan)
  await newScenesToUnit(ctx, unit, plan)
  await boardsFollowScenes(ctx, productionId)
  await insertDraft(ctx, { draftId, productionId, unitId: unit.unitId, name, board: plan.board.board, isCurrent: false })
  const counts = { scenes: plan.scenes.added.length, elements: plan.elements.added.length }
  await writeAuditEntry(ctx, { operation: 'importSchedule', subject: name, productionId, entityId: draftId, facts: { unitId: unit.unitId, ...counts, needs: plan.needs.length, source: content.source.slice(0, 100) } })
  return { kind: 'accepted', draftId, name, ...counts }
}

/** The unit the file is for; one that is not this production's, or was removed, is not there. */
function unitOf({ units }: KnownSchedule, { unitId }: SentSchedule): KnownUnit {
  const unit = units.find((each) => (unitId === null ? each.kind === 'main' : each.unitId === unitId))
  if (unit === undefined) throw new NotAllowed()
  return unit
}

/** New scenes wait in the boneyard of the unit they came for; the main unit's takes its own with every other change of scenes. */
async function newScenesToUnit(ctx: Ctx, { kind, draftId }: KnownUnit, { scenes }: ImportPlan): Promise<void> {
  if (kind === 'main' || scenes.added.length === 0) return
  const draft = await lockDraft(ctx, draftId)
  if (draft === null) throw new NotAllowed()
  const keys = keysBetween(boneyardOf(draft.board).at(-1)?.order ?? null, null, scenes.added.length)
  const strips = scenes.added.map(({ sceneId, eighths }, index) => ({ kind: 'scene' as const, id: newId(), sceneId, part: null, eighths, locked: false, dayId: null, order: keys[index]! }))
  const outcome = await appendEdit(ctx, draft, { edit: { kind: 'addScenes', strips }, clientEditId: newId() })
  if (outcome.kind === 'EditRefused') throw new Error(`A board does not take new scenes: ${JSON.stringify(outcome.refusal)}`)
}

/** The same only for the same bytes, the same choice and the same production. */
function digestOf(known: KnownSchedule, { bytes, board, unitId }: SentSchedule): string {
  const file = createHash('sha256').update(bytes).digest('hex')
  return createHash('sha256').update(JSON.stringify([known, file, board, unitId])).digest('hex')
}

function inTransaction<Value>(ctx: Ctx, work: (own: Ctx) => Promise<Value>): Promise<Value> {
  return ctx.services.database.transaction(organizationOf(ctx), (transaction: Transaction) => work({ ...ctx, transaction }))
}
