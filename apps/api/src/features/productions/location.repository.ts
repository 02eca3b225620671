import { type Ctx, firstRow, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'
import type { LocationRow } from './location.entity.js'

export type Location = Omit<LocationRow, 'organizationId'>

/** The location, held until the end of the transaction; or null. */
export function lockLocation(ctx: Ctx, locationId: string): Promise<Location | null> {
  return firstRow<Location>(
    ctx,
    `select location_id as "locationId", production_id as "productionId", name, address, parking, basecamp, hospital,
       hospital_address as "hospitalAddress", hospital_phone as "hospitalPhone", notes, latitude, longitude,
       available_from::text as "availableFrom", available_to::text as "availableTo", permit_until::text as "permitUntil", version
     from location where organization_id = $1 and location_id = $2 for update`,
    [organizationOf(ctx), locationId],
  )
}

export async function updateLocation(ctx: Ctx, location: Location): Promise<void> {
  await transactionOf(ctx).change(
    `update location set name = $4, address = $5, parking = $6, basecamp = $7, hospital = $8, notes = $9, latitude = $10, longitude = $11, version = $12,
       available_from = $13, available_to = $14, permit_until = $15, hospital_address = $16, hospital_phone = $17
     where organization_id = $1 and production_id = $2 and location_id = $3`,
    [
      organizationOf(ctx), location.productionId, location.locationId, location.name, location.address, location.parking, location.basecamp,
      location.hospital, location.notes, location.latitude, location.longitude, location.version,
      location.availableFrom, location.availableTo, location.permitUntil, location.hospitalAddress, location.hospitalPhone,
    ],
  )
}

/** Shoot days of the production's drafts that are at the location. Holds the drafts, so that no day moves there meanwhile. */
export async function countShootDaysAt(ctx: Ctx, { productionId, locationId }: Location): Promise<number> {
  const values = [organizationOf(ctx), productionId]
  await rows(ctx, 'select 1 from draft where organization_id = $1 and production_id = $2 order by draft_id for update', values)
  const counted = await firstRow<{ days: number }>(
    ctx,
    `select count(*)::int as days from draft d, jsonb_array_elements(d.board -> 'days') day
     where d.organization_id = $1 and d.production_id = $2 and day ->> 'locationId' = $3::text`,
    [...values, locationId],
  )
  return counted?.days ?? 0
}

export async function deleteLocation(ctx: Ctx, { productionId, locationId }: Location): Promise<void> {
  await transactionOf(ctx).change('delete from location where organization_id = $1 and production_id = $2 and location_id = $3', [organizationOf(ctx), productionId, locationId])
}
