import type { Services } from '../../../platform/context/ctx.js'
import type { DeliveryJob } from './delivery-job.js'
import type { Settlement } from './settlement-of.js'

const SETTLE = `
with settled as (
  update delivery set state = $4, last_error = $5, next_attempt_at = $6, leased_until = null, lease_id = null, blocked_by = $8,
    provider_ref = coalesce($9, provider_ref), moved_at = case when $4 = state then moved_at else $7 end
  where organization_id = $1 and delivery_id = $2 and lease_id = $3 and state in ('queued', 'unknown')
  returning delivery_id
)
insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, detail, at)
select $1, gen_random_uuid(), delivery_id, $4, coalesce($5, $8), $7 from settled
returning delivery_id`

/**
 * Writes down what became of a delivery, unless it is no longer this worker's to say: somebody else took it over, a newer
 * publication replaced it, or its person answered meanwhile.
 */
export async function settleDelivery({ database }: Services, job: DeliveryJob, settlement: Settlement): Promise<boolean> {
  const { state, lastError, nextAttemptAt, at, blockedBy, providerRef } = settlement
  const settled = await database.transaction(job.organizationId, (transaction) =>
    transaction.rows(SETTLE, [job.organizationId, job.deliveryId, job.leaseId, state, lastError, nextAttemptAt, at, blockedBy, providerRef]),
  )
  return settled.length === 1
}
