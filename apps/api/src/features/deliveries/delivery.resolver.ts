import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import type { Delivery } from './delivery.repository.js'
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
  deliveries(@Context() ctx: Ctx, @Args('revisionId') revisionId: string): Promise<Delivery[]> {
    return readDeliveries(ctx, revisionId)
  }

  @Query('spreadLinks')
  spreadLinks(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<SpreadLink[]> {
    return readSpreadLinks(ctx, productionId)
  }

  @Mutation('resendDelivery')
  resendDelivery(@Context() ctx: Ctx, @Args('input') input: ResendDelivery): Promise<ResendDeliveryAnswer> {
    return resendDelivery(ctx, input)
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
