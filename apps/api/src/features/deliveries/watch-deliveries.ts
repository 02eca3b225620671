import { allowed } from '../../platform/context/allow.js'
import { type Ctx, organizationOf } from '../../platform/context/ctx.js'
import { eventsOf } from '../../platform/graphql/events-of.js'
import { findProduction } from '../productions/index.js'

export interface DeliveriesMoved {
  readonly productionId: string
}

/** That deliveries or answers of a production moved, for as long as somebody looks at them. */
export async function watchDeliveries(ctx: Ctx, productionId: string): Promise<AsyncIterableIterator<DeliveriesMoved>> {
  allowed(ctx, 'see deliveries', await findProduction(ctx, productionId))
  const organizationId = organizationOf(ctx)
  return eventsOf(ctx.services.live, {
    wanted: (event) => event.kind === 'deliveriesMoved' && event.organizationId === organizationId && event.subjectId === productionId,
    answer: () => ({ productionId }),
    first: async () => ({ productionId }),
  })
}
