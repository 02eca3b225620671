import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { type Delivery, type DeliveriesOf, findDeliveries, findRevisionPlace } from './delivery.repository.js'

/** Who was sent a revision, or a sheet issued from it, and how far it got, what needs attention first. */
export async function readDeliveries(ctx: Ctx, of: DeliveriesOf): Promise<Delivery[]> {
  const { productionId } = allowed(ctx, 'see deliveries', await findRevisionPlace(ctx, of.revisionId))
  return findDeliveries(ctx, productionId, of)
}
