import type { Services } from '../../../platform/context/ctx.js'
import type { DeliveryJob } from './delivery-job.js'

const PUT_BACK = `
update delivery set lease_id = null, leased_until = null, attempts = attempts - 1
where organization_id = $1 and delivery_id = $2 and lease_id = $3 and state = 'queued'`

/**
 * Puts a delivery back that was leased and never begun, as if nobody had taken it: a text message whose lease ran out would be taken
 * for one that may have arrived. One that was unsettled before stays so, until its lease has ended.
 */
export async function putBackDelivery({ database }: Services, { organizationId, deliveryId, leaseId, unsettled }: DeliveryJob): Promise<void> {
  if (!unsettled) await database.write(organizationId, PUT_BACK, [organizationId, deliveryId, leaseId])
}
