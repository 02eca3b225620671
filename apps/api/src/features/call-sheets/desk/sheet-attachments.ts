import { can } from '@callboard/access'
import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, firstRow, newId, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { announceDesk, findUnitOfDay } from './save-sheet-details.js'
import { accountOf, lockSheet } from './sheet-draft.repository.js'

export type AttachmentKind = 'safetyBulletin' | 'map' | 'other'

export interface NewAttachment {
  readonly productionId: string
  readonly dayId: string
  readonly kind: AttachmentKind
  readonly fileName: string
  readonly bytes: Buffer
}

export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg'

const SIGNATURES: readonly (readonly [MediaType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
]

/** What a file is by how it begins, whatever it is called; null for anything that does not go out with a sheet. */
export function mediaTypeOf(bytes: Buffer): MediaType | null {
  return SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0] ?? null
}

/** Keeps a file for the sheet of a day. It is another sheet with it: approvals and readiness are of what was there before. */
export async function addSheetAttachment(ctx: Ctx, mediaType: MediaType, file: NewAttachment): Promise<string | null> {
  const { productionId, dayId, kind, fileName, bytes } = file
  const unitId = await findUnitOfDay(ctx, productionId, dayId)
  if (unitId === null) return null
  await lockSheet(ctx, { productionId, dayId, unitId })
  const sheetAttachmentId = newId()
  await transactionOf(ctx).change(
    `insert into sheet_attachment (organization_id, sheet_attachment_id, production_id, day_id, kind, file_name, media_type, bytes, account_id, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, (select name from account where account_id = $9), $10)`,
    [organizationOf(ctx), sheetAttachmentId, productionId, dayId, kind, fileName, mediaType, bytes, accountOf(ctx), nowOf(ctx)],
  )
  await changed(ctx, { productionId, dayId, operation: 'addSheetAttachment', facts: { sheetAttachmentId, kind, bytes: bytes.length } })
  return sheetAttachmentId
}

/** Takes a file off the sheet of a day; sheets that went out keep its name. */
export async function removeSheetAttachment(ctx: Ctx, sheetAttachmentId: string): Promise<{ readonly sheetAttachmentId: string }> {
  const found = await firstRow<{ productionId: string; dayId: string }>(
    ctx,
    `select production_id as "productionId", day_id as "dayId" from sheet_attachment
     where organization_id = $1 and sheet_attachment_id = $2 and removed_at is null for update`,
    [organizationOf(ctx), sheetAttachmentId],
  )
  const { productionId, dayId } = allowed(ctx, 'edit schedule', found)
  await transactionOf(ctx).change(
    'update sheet_attachment set removed_at = $3 where organization_id = $1 and sheet_attachment_id = $2',
    [organizationOf(ctx), sheetAttachmentId, nowOf(ctx)],
  )
  await changed(ctx, { productionId, dayId, operation: 'removeSheetAttachment', facts: { sheetAttachmentId } })
  return { sheetAttachmentId }
}

interface Change {
  readonly productionId: string
  readonly dayId: string
  readonly operation: string
  readonly facts: Readonly<Record<string, unknown>>
}

async function changed(ctx: Ctx, { productionId, dayId, operation, facts }: Change): Promise<void> {
  await transactionOf(ctx).change('update sheet_draft set version = version + 1 where organization_id = $1 and day_id = $2', [organizationOf(ctx), dayId])
  await writeAuditEntry(ctx, { operation, subject: 'Call sheet', productionId, entityId: dayId, facts })
  await announceDesk(ctx, productionId)
}

export interface AttachmentFile {
  readonly productionId: string
  readonly fileName: string
  readonly mediaType: MediaType
  readonly bytes: Buffer
}

/** A file as it goes with a sheet, for the office; null when it is not there or not for the viewer. */
export async function readSheetAttachment(ctx: Ctx, sheetAttachmentId: string): Promise<AttachmentFile | null> {
  const file = await firstRow<AttachmentFile & { [column: string]: unknown }>(
    ctx,
    `select production_id as "productionId", file_name as "fileName", media_type as "mediaType", bytes from sheet_attachment
     where organization_id = $1 and sheet_attachment_id = $2`,
    [organizationOf(ctx), sheetAttachmentId],
  )
  return file !== null && can(ctx.viewer, 'see the office', file) ? file : null
}
