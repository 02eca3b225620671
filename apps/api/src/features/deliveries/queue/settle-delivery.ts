import { groupedBy } from '@callboard/basics'
import DataLoader from 'dataloader'
import type { Services } from '../../../platform/context/ctx.js'
import type { TenantDatabase } from '../../../platform/database/tenant-database.js'
import type { DeliveryJob } from './delivery-job.js'
import type { Settlement } from './settlement-of.js'

const SETTLE = `
with given as (
  select * from jsonb_to_recordset($2::jsonb) as x("deliveryId" uuid, "leaseId" uuid, state text, "lastError" text, "nextAttemptAt" timestamptz,
    at timestamptz, "blockedBy" text, "providerRef" text)
), settled as (
  update delivery d set state = g.state, last_error = g."lastError", next_attempt_at = g."nextAttemptAt", leased_until = null, lease_id = null,
    blocked_by = g."blockedBy", provider_ref = coalesce(g."providerRef", d.provider_ref), moved_at = case when g.state = d.state then d.moved_at else g.at end
  from given g
  where d.organization_id = $1 and d.delivery_id = g."deliveryId" and d.lease_id = g."leaseId" and d.state in ('queued', 'unknown')
  returning d.delivery_id
)
insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, detail, at)
select $1, gen_random_uuid(), s.delivery_id, g.state, coalesce(g."lastError", g."blockedBy"), g.at from settled s join given g on g."deliveryId" = s.delivery_id
returning delivery_id as "deliveryId"`

/**
 * Writes down what became of a delivery, unless it is no longer this worker's to say: somebody else took it over, a newer
 * publication replaced it, or its person answered meanwhile.
 */
export type SettleDelivery = (job: DeliveryJob, settlement: Settlement) => Promise<boolean>

interface Settled {
  readonly job: DeliveryJob
  readonly settlement: Settlement
}

/**
 * Settles deliveries in one transaction for each organization: those that end while others are being written down wait and are
 * written down together, so that under load there are few commits and at other times nobody waits.
 */
export function deliverySettler({ database }: Services): SettleDelivery {
  let writing: Promise<unknown> = Promise.resolve()
  const loader = new DataLoader<Settled, boolean>(
    (all) => {
      const settled = settleAll(database, all)
      writing = settled.catch(() => undefined)
      return settled
    },
    { cache: false, batchScheduleFn: (write) => void writing.then(write) },
  )
  return (job, settlement) => loader.load({ job, settlement })
}

async function settleAll(database: TenantDatabase, all: readonly Settled[]): Promise<boolean[]> {
  const byOrganization = [...groupedBy(all, ({ job }) => job.organizationId)]
  const settled = await Promise.all(byOrganization.map(([organizationId, own]) =>
    database.write<{ deliveryId: string }>(organizationId, SETTLE, [organizationId, JSON.stringify(own.map(rowOf))])))
  const known = new Set(settled.flat().map((row) => row.deliveryId))
  return all.map(({ job }) => known.has(job.deliveryId))
}

function rowOf({ job, settlement }: Settled): object {
  return { ...settlement, deliveryId: job.deliveryId, leaseId: job.leaseId }
}
