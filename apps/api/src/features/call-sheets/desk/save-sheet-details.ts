import type { Instant } from '@callboard/time'
import { allow } from '../../../platform/context/allow.js'
import { type Ctx, firstRow, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { announce } from '../../../platform/live/live.js'
import { type DifferingField, type FieldChange, mergeDetails } from './merge-details.js'
import { accountOf, type LockedSheet, lockSheet, saveSheet } from './sheet-draft.repository.js'

export interface SaveSheetDetails {
  readonly productionId: string
  readonly dayId: string
  readonly expectedVersion: number
  readonly changes: readonly FieldChange[]
}

export type SaveSheetDetailsAnswer =
  | { readonly kind: 'SheetDetailsSaved'; readonly version: number; readonly savedAt: string }
  | { readonly kind: 'SheetFieldsDiffer'; readonly version: number; readonly fields: readonly DifferingField[] }
  | { readonly kind: 'SheetFieldUnusable'; readonly field: string }

const MOST_CHANGES = 200

/** Keeps what was typed, field by field: nobody's typing is lost without being told. */
export async function saveSheetDetails(ctx: Ctx, input: SaveSheetDetails): Promise<SaveSheetDetailsAnswer> {
  const { productionId, dayId } = input
  allow(ctx, 'edit schedule', productionId)
  if (input.changes.length > MOST_CHANGES) throw new InvalidInput(`At most ${MOST_CHANGES} fields can be saved at once.`)
  const unitId = await findUnitOfDay(ctx, productionId, dayId)
  if (unitId === null) throw new NotAllowed()
  const before = await lockSheet(ctx, { productionId, dayId, unitId })
  const who = { by: await nameOf(ctx), at: nowOf(ctx) }
  const merged = mergeDetails(before, { ...input, ...who })
  if (merged.kind === 'unusable') return { kind: 'SheetFieldUnusable', field: merged.field }
  const { differing } = merged
  const sheet = merged.sheet === before ? before : withSource(merged.sheet, input.changes, who)
  if (sheet !== before) await save(ctx, input, sheet)
  if (differing.length > 0) return { kind: 'SheetFieldsDiffer', version: sheet.version, fields: differing }
  return { kind: 'SheetDetailsSaved', version: sheet.version, savedAt: nowOf(ctx) }
}

/** A forecast says where it is from and how old it is: typed, by whom and when. */
function withSource(sheet: LockedSheet, changes: readonly FieldChange[], who: { readonly by: string; readonly at: Instant }): LockedSheet {
  if (!changes.some(({ field }) => field.startsWith('weather'))) return sheet
  const { weather, ...others } = sheet.details
  const { source: _before, ...said } = weather ?? {}
  const isSaid = Object.keys(said).length > 0
  return { ...sheet, details: isSaid ? { ...others, weather: { ...said, source: { kind: 'typed', ...who } } } : others }
}

async function save(ctx: Ctx, { productionId, dayId, changes }: SaveSheetDetails, sheet: Parameters<typeof saveSheet>[2]): Promise<void> {
  await saveSheet(ctx, dayId, sheet)
  const facts = { fields: changes.map(({ field }) => field), version: sheet.version }
  await writeAuditEntry(ctx, { operation: 'saveSheetDetails', subject: 'Call sheet', productionId, entityId: dayId, facts })
  await announceDesk(ctx, productionId)
}

/** Whoever has a desk of the production open reads it again. */
export async function announceDesk(ctx: Ctx, productionId: string): Promise<void> {
  await announce(transactionOf(ctx), { kind: 'deliveriesMoved', organizationId: organizationOf(ctx), subjectId: productionId })
}

/** The unit whose current draft has the shoot day, or null. */
export async function findUnitOfDay(ctx: Ctx, productionId: string, dayId: string): Promise<string | null> {
  const row = await firstRow<{ unitId: string }>(
    ctx,
    `select d.unit_id as "unitId" from draft d where d.organization_id = $1 and d.production_id = $2 and d.current and d.removed_at is null
       and d.board -> 'days' @> jsonb_build_array(jsonb_build_object('id', $3::text))`,
    [organizationOf(ctx), productionId, dayId],
  )
  return row?.unitId ?? null
}

async function nameOf(ctx: Ctx): Promise<string> {
  const row = await firstRow<{ name: string }>(ctx, 'select name from account where account_id = $1', [accountOf(ctx)])
  return row?.name ?? ''
}
