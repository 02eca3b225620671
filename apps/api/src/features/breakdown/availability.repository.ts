import { type Ctx, firstRow, organizationOf, transactionOf } from '../../platform/context/ctx.js'

export type AvailabilityKind = 'unavailable' | 'hold' | 'confirmed'

/** When an element or a person can be had, as the contract shows it. */
export interface Availability {
  readonly availabilityId: string
  readonly productionId: string
  readonly elementId: string | null
  readonly personId: string | null
  readonly from: string
  readonly to: string
  readonly kind: AvailabilityKind
  readonly note: string
  readonly version: number
}

/** Held until the end of the transaction; or null. */
export function lockAvailability(ctx: Ctx, availabilityId: string): Promise<Availability | null> {
  return firstRow<Availability>(
    ctx,
    `select availability_id as "availabilityId", production_id as "productionId", element_id as "elementId", person_id as "personId",
       from_date::text as "from", to_date::text as "to", kind, note, version
     from availability where organization_id = $1 and availability_id = $2 for no key update`,
    [organizationOf(ctx), availabilityId],
  )
}

/** Writes it whole, new or held. */
export async function putAvailability(ctx: Ctx, one: Availability): Promise<void> {
  await transactionOf(ctx).change(
    `insert into availability (organization_id, production_id, availability_id, element_id, person_id, from_date, to_date, kind, note, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (organization_id, availability_id) do update set element_id = excluded.element_id, person_id = excluded.person_id,
       from_date = excluded.from_date, to_date = excluded.to_date, kind = excluded.kind, note = excluded.note, version = excluded.version`,
    [organizationOf(ctx), one.productionId, one.availabilityId, one.elementId, one.personId, one.from, one.to, one.kind, one.note, one.version],
  )
}

export async function deleteAvailability(ctx: Ctx, { productionId, availabilityId }: Availability): Promise<void> {
  await transactionOf(ctx).change('delete from availability where organization_id = $1 and production_id = $2 and availability_id = $3', [
    organizationOf(ctx), productionId, availabilityId,
  ])
}

/** What an availability of the production is of, by name; null when it is not there. */
export async function findSubject(ctx: Ctx, productionId: string, of: Pick<Availability, 'elementId' | 'personId'>): Promise<string | null> {
  const found = await firstRow<{ name: string }>(
    ctx,
    `select e.name from element e where e.organization_id = $1 and e.production_id = $2 and e.element_id = $3 and e.removed_at is null
     union all select q.name from person q where q.organization_id = $1 and q.production_id = $2 and q.person_id = $4 and q.removed_at is null`,
    [organizationOf(ctx), productionId, of.elementId, of.personId],
  )
  return found?.name ?? null
}
