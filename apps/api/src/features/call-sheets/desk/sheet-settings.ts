import { can } from '@callboard/access'
import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allow } from '../../../platform/context/allow.js'
import { type Ctx, firstRow, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { parseSettings } from './details-schema.js'
import type { DeskSettings } from './sheet-draft.repository.js'

export interface SettingsAnswer {
  readonly version: number
  readonly settings: DeskSettings
}

export interface SaveSheetSettings {
  readonly productionId: string
  readonly expectedVersion: number
  readonly settings: unknown
}

export type SaveSheetSettingsAnswer =
  | { readonly kind: 'SheetSettingsSaved' | 'SheetSettingsChanged'; readonly settings: SettingsAnswer }
  | { readonly kind: 'SheetFieldUnusable'; readonly field: string }

/** What stands on every call sheet of a production; null when it is not there or not for the viewer. */
export async function readSheetSettings(ctx: Ctx, productionId: string): Promise<SettingsAnswer | null> {
  if (!can(ctx.viewer, 'edit schedule', { productionId })) return null
  return firstRow<SettingsAnswer & { [column: string]: unknown }>(
    ctx,
    `select coalesce(t.version, 1) as version, coalesce(t.settings, '{}') as settings from production p
     left join sheet_setting t on t.organization_id = $1 and t.production_id = p.production_id
     where p.organization_id = $1 and p.production_id = $2`,
    [organizationOf(ctx), productionId],
  )
}

/** Changes what stands on every call sheet of a production, unless somebody else did meanwhile. */
export async function saveSheetSettings(ctx: Ctx, { productionId, expectedVersion, settings }: SaveSheetSettings): Promise<SaveSheetSettingsAnswer> {
  allow(ctx, 'edit production', productionId)
  const parsed = parseSettings(settings)
  if (!parsed.ok) return { kind: 'SheetFieldUnusable', field: parsed.refusal }
  const before = await lockSettings(ctx, productionId)
  if (before.version !== expectedVersion) return { kind: 'SheetSettingsChanged', settings: before }
  const after = { version: before.version + 1, settings: parsed.value }
  await transactionOf(ctx).change(
    'update sheet_setting set version = $3, settings = $4 where organization_id = $1 and production_id = $2',
    [organizationOf(ctx), productionId, after.version, JSON.stringify(after.settings)],
  )
  await writeAuditEntry(ctx, { operation: 'saveSheetSettings', subject: 'Call sheets', productionId, entityId: productionId, facts: { version: after.version } })
  return { kind: 'SheetSettingsSaved', settings: after }
}

async function lockSettings(ctx: Ctx, productionId: string): Promise<SettingsAnswer> {
  const [row] = await transactionOf(ctx).rows<SettingsAnswer & { [column: string]: unknown }>(
    `insert into sheet_setting (organization_id, production_id)
     select p.organization_id, p.production_id from production p where p.organization_id = $1 and p.production_id = $2
     on conflict (organization_id, production_id) do update set version = sheet_setting.version returning version, settings`,
    [organizationOf(ctx), productionId],
  )
  if (row === undefined) throw new NotAllowed()
  return row
}
