import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import type { DeliveriesOf, Delivery } from './delivery.repository.js'
import { holdDeliveries, type HoldDeliveriesAnswer } from './hold/hold-deliveries.js'
import { releaseDeliveries } from './hold/release-deliveries.js'
import { makePersonalLink, type PersonalLinkMade } from './make-personal-link.js'
import type { SpreadLink } from './personal-link.repository.js'
import { readDeliveries } from './read-deliveries.js'
import { readSpreadLinks } from './read-spread-links.js'
import { type ResendDelivery, resendDelivery, type ResendDeliveryAnswer } from './resend-delivery.js'
import { revokePersonalLinks } from './revoke-personal-links.js'
import { type DeliveriesMoved, watchDeliveries } from './watch-deliveries.js'

@Resolver()
export class DeliveryResolver {
  @Query('deliveries')
  deliveries(@Context() ctx: Ctx, @Args() of: DeliveriesOf): Promise<Delivery[]> {
    return readDeliveries(ctx, of)
  }

  @Query('spreadLinks')
  spreadLinks(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<SpreadLink[]> {
    return readSpreadLinks(ctx, productionId)
  }

  @Mutation('resendDelivery')
  resendDelivery(@Context() ctx: Ctx, @Args('input') input: ResendDelivery): Promise<ResendDeliveryAnswer> {
    return resendDelivery(ctx, input)
  }

  @Mutation('holdDeliveries')
  holdDeliveries(@Context() ctx: Ctx, @Args('input') input: DeliveriesOf): Promise<HoldDeliveriesAnswer> {
    return holdDeliveries(ctx, input)
  }

  @Mutation('releaseDeliveries')
  releaseDeliveries(@Context() ctx: Ctx, @Args('input') input: DeliveriesOf): Promise<{ readonly people: number }> {
    return releaseDeliveries(ctx, input)
  }

  @Mutation('makePersonalLink')
  makePersonalLink(@Context() ctx: Ctx, @Args('personId') personId: string): Promise<PersonalLinkMade> {
    return makePersonalLink(ctx, personId)
  }

  @Mutation('revokePersonalLinks')
  revokePersonalLinks(@Context() ctx: Ctx, @Args('personId') personId: string): Promise<{ readonly links: number }> {
    return revokePersonalLinks(ctx, personId)
  }

  @Subscription('deliveriesMoved', { resolve: (event: DeliveriesMoved) => event })
  deliveriesMoved(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<AsyncIterableIterator<DeliveriesMoved>> {
    return watchDeliveries(ctx, productionId)
  }
}
