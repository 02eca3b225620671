import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { countShootDaysAt, deleteLocation, lockLocation } from './location.repository.js'

export type RemoveLocationAnswer =
  | { readonly kind: 'LocationRemoved'; readonly locationId: string }
  | { readonly kind: 'LocationInUse'; readonly shootDays: number }

/** Removes a location no shoot day is at. */
export async function removeLocation(ctx: Ctx, locationId: string): Promise<RemoveLocationAnswer> {
  const location = allowed(ctx, 'edit schedule', await lockLocation(ctx, locationId))
  const shootDays = await countShootDaysAt(ctx, location)
  if (shootDays > 0) return { kind: 'LocationInUse', shootDays }

  await deleteLocation(ctx, location)
  await writeAuditEntry(ctx, { operation: 'removeLocation', subject: location.name, productionId: location.productionId, entityId: locationId })
  return { kind: 'LocationRemoved', locationId }
}
