import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { type Delivery, findDeliveries, findRevisionPlace } from './delivery.repository.js'

/** Who was sent a revision and how far it got, what needs attention first. */
export async function readDeliveries(ctx: Ctx, revisionId: string): Promise<Delivery[]> {
  const { productionId } = allowed(ctx, 'see deliveries', await findRevisionPlace(ctx, revisionId))
  return findDeliveries(ctx, productionId, revisionId)
}
