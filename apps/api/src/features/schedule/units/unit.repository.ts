import { type Ctx, firstRow, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import type { UnitKind } from '../draft.repository.js'

/** A shooting unit with its current draft. */
export interface Unit {
  readonly unitId: string
  readonly productionId: string
  readonly name: string
  readonly kind: UnitKind
  readonly draftId: string
}

/** The unit, its row locked until the transaction ends; or null. */
export function lockUnit(ctx: Ctx, unitId: string): Promise<Unit | null> {
  return firstRow<Unit & { [column: string]: unknown }>(
    ctx,
    `select u.unit_id as "unitId", u.production_id as "productionId", u.name, u.kind, d.draft_id as "draftId"
     from unit u join draft d on d.organization_id = u.organization_id and d.unit_id = u.unit_id and d.current
     where u.organization_id = $1 and u.unit_id = $2 and u.removed_at is null for no key update of u`,
    [organizationOf(ctx), unitId],
  )
}

/** Whether another unit of the production goes by that name. */
export async function isNameOfOtherUnit(ctx: Ctx, unit: Pick<Unit, 'productionId' | 'unitId' | 'name'>): Promise<boolean> {
  const other = await firstRow(
    ctx,
    `select 1 from unit where organization_id = $1 and production_id = $2 and unit_id <> $3 and lower(name) = lower($4) and removed_at is null`,
    [organizationOf(ctx), unit.productionId, unit.unitId, unit.name],
  )
  return other !== null
}

export async function insertUnit(ctx: Ctx, { unitId, productionId, name, kind }: Omit<Unit, 'draftId'>): Promise<void> {
  await transactionOf(ctx).change('insert into unit (organization_id, unit_id, production_id, name, kind) values ($1, $2, $3, $4, $5)', [
    organizationOf(ctx), unitId, productionId, name, kind,
  ])
}

export async function updateUnit(ctx: Ctx, { unitId, name, kind }: Unit): Promise<void> {
  await transactionOf(ctx).change('update unit set name = $3, kind = $4 where organization_id = $1 and unit_id = $2', [organizationOf(ctx), unitId, name, kind])
}

export async function countRevisionsOf(ctx: Ctx, { unitId }: Unit): Promise<number> {
  const row = await firstRow<{ revisions: number }>(ctx, 'select count(*)::int as revisions from revision where organization_id = $1 and unit_id = $2', [
    organizationOf(ctx), unitId,
  ])
  return row?.revisions ?? 0
}

/** Takes the unit and its drafts away; their edits stay. */
export async function markRemoved(ctx: Ctx, { unitId }: Unit): Promise<void> {
  const values = [organizationOf(ctx), unitId, nowOf(ctx)]
  const { change } = transactionOf(ctx)
  await change('update draft set removed_at = $3, current = false where organization_id = $1 and unit_id = $2 and removed_at is null', values)
  await change('update unit set removed_at = $3 where organization_id = $1 and unit_id = $2', values)
}
