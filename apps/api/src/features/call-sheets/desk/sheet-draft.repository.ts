import type { DayDetails, SceneNeeds, SheetProduction, SheetSettings } from '@callboard/call-sheet'
import type { Instant, LocalDate } from '@callboard/time'
import { type Ctx, firstRow, newId, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { DESK } from './desk.sql.js'

/** A working sheet, and all that hangs on its day, as one statement found it. */
export interface DeskRow {
  readonly version: number
  readonly details: DayDetails
  readonly typed: Readonly<Record<string, Typed>>
  readonly ready: { readonly version: number; readonly fingerprint: string; readonly by: string } | null
  readonly settings: DeskSettings
  readonly kind: NonNullable<SheetProduction['kind']>
  readonly needs: readonly SceneNeedsRow[]
  readonly births: Readonly<Record<string, LocalDate>>
  readonly approvals: readonly ApprovalRow[]
  /** The day in the newest revision of its unit, or null. */
  readonly published: { readonly revisionId: string; readonly fingerprint: string } | null
  readonly issues: readonly IssueRow[]
  /** What the newest issue told each person. */
  readonly told: readonly ToldCall[]
  readonly attachments: readonly AttachmentRow[]
}

/** Who typed a field last. */
export interface Typed {
  readonly version: number
  readonly by: string
  readonly at: string
}

export type ApprovalRole = 'assistantDirector' | 'productionManager'

export interface ApprovalRow {
  readonly role: ApprovalRole
  readonly version: number
  readonly fingerprint: string
  readonly by: string
  readonly at: string
}

export interface IssueRow {
  readonly callSheetId: string
  readonly issue: number
  readonly revisionNumber: number
  readonly colour: string
  readonly issuedAt: Instant
  readonly issuedBy: string
  readonly fingerprint: string
  readonly sheetVersion: number
  readonly called: number
  readonly asked: number
  readonly confirmed: number
  readonly problems: number
  readonly deliveries: number
}

export interface ToldCall {
  readonly personId: string
  readonly asks: number
  readonly facts: SheetCallFacts
}

/** What one person goes by: as long as it stays the same, their answer stands. */
export interface SheetCallFacts {
  readonly call: string
  readonly onSet: string
  readonly pickUp: string
  readonly status: string
  readonly location: string
}

export interface AttachmentRow {
  readonly sheetAttachmentId: string
  readonly kind: string
  readonly fileName: string
  readonly size: number
  readonly addedBy: string
}

/** What stands on every sheet of a production, and whether it goes out without approvals. */
export interface DeskSettings extends SheetSettings {
  readonly approvalsDemanded?: boolean
}

/** What the breakdown says of one of the day's scenes. */
export interface SceneNeedsRow extends SceneNeeds {
  readonly sceneId: string
}

export interface DeskKey {
  readonly productionId: string
  readonly dayId: string
}

export async function findDesk(ctx: Ctx, { productionId, dayId, unitId, sceneIds }: DeskKey & { readonly unitId: string; readonly sceneIds: readonly string[] }): Promise<DeskRow> {
  const row = await firstRow<DeskRow & { [column: string]: unknown }>(ctx, DESK, [organizationOf(ctx), productionId, dayId, unitId, sceneIds])
  if (row === null) throw new Error('A draft without its production')
  return row
}

export interface LockedSheet {
  readonly version: number
  readonly details: DayDetails
  readonly typed: Readonly<Record<string, Typed>>
}

/** The working sheet of a day, made when there was none, its row locked: whoever changes it waits for whoever does. */
export async function lockSheet(ctx: Ctx, { productionId, dayId, unitId }: DeskKey & { readonly unitId: string }): Promise<LockedSheet> {
  const sheet = await firstRow<LockedSheet & { [column: string]: unknown }>(
    ctx,
    `insert into sheet_draft (organization_id, day_id, production_id, unit_id) values ($1, $2, $3, $4)
     on conflict (organization_id, day_id) do update set version = sheet_draft.version where sheet_draft.production_id = $3
     returning version, details, typed`,
    [organizationOf(ctx), dayId, productionId, unitId],
  )
  if (sheet === null) throw new NotAllowed()
  return sheet
}

export async function saveSheet(ctx: Ctx, dayId: string, sheet: LockedSheet): Promise<void> {
  await transactionOf(ctx).change(
    'update sheet_draft set version = $3, details = $4, typed = $5 where organization_id = $1 and day_id = $2',
    [organizationOf(ctx), dayId, sheet.version, JSON.stringify(sheet.details), JSON.stringify(sheet.typed)],
  )
}

export interface Standing {
  readonly version: number
  readonly fingerprint: string
}

export async function saveReady(ctx: Ctx, dayId: string, standing: Standing | null): Promise<void> {
  await transactionOf(ctx).change(
    `update sheet_draft set ready_version = $3, ready_fingerprint = $4, ready_at = $5,
       ready_by = case when $3::int is null then null else (select name from account where account_id = $6) end
     where organization_id = $1 and day_id = $2`,
    [organizationOf(ctx), dayId, standing?.version ?? null, standing?.fingerprint ?? null, standing === null ? null : nowOf(ctx), accountOf(ctx)],
  )
}

/** The approval of a role as it stands now, in the place of the one before. */
export async function saveApproval(ctx: Ctx, key: DeskKey, approval: Standing & { readonly role: ApprovalRole }): Promise<void> {
  await withdrawApprovals(ctx, key.dayId, [approval.role])
  await transactionOf(ctx).change(
    `insert into sheet_approval (organization_id, sheet_approval_id, production_id, day_id, role, version, fingerprint, account_id, approved_by, approved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, (select name from account where account_id = $8), $9)`,
    [organizationOf(ctx), newId(), key.productionId, key.dayId, approval.role, approval.version, approval.fingerprint, accountOf(ctx), nowOf(ctx)],
  )
}

export async function withdrawApprovals(ctx: Ctx, dayId: string, roles: readonly ApprovalRole[]): Promise<void> {
  await transactionOf(ctx).change(
    'update sheet_approval set withdrawn_at = $3 where organization_id = $1 and day_id = $2 and role = any($4) and withdrawn_at is null',
    [organizationOf(ctx), dayId, nowOf(ctx), roles],
  )
}

/** The account of a member; nobody else works at the desk. */
export function accountOf(ctx: Ctx): string {
  if (ctx.viewer.kind !== 'member') throw new NotAllowed()
  return ctx.viewer.accountId
}
