import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import { type Deliverability, readDeliverability } from './read-deliverability.js'

@Resolver()
export class DeliverabilityResolver {
  @Query('deliverability')
  deliverability(@Context() ctx: Ctx, @Args('draftId') draftId: string, @Args('dayId') dayId: string | null = null): Promise<Deliverability | null> {
    return readDeliverability(ctx, draftId, dayId)
  }
}
