import { Args, Context, Query, Resolver, Subscription } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import { type BookingElsewhere, bookingsElsewhere } from './bookings-elsewhere.js'
import { breakdownOf, doodSourcesOf, sceneTextOf } from './read-breakdown.js'
import type { ScriptBlock } from './scene.repository.js'
import { type BreakdownChanged, watchBreakdown } from './watch-breakdown.js'

@Resolver()
export class BreakdownResolver {
  @Query('breakdown')
  breakdown(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<object | null> {
    return breakdownOf(ctx, productionId)
  }

  @Query('doodSources')
  doodSources(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<object | null> {
    return doodSourcesOf(ctx, productionId)
  }

  @Query('sceneText')
  sceneText(@Context() ctx: Ctx, @Args('sceneId') sceneId: string): Promise<readonly ScriptBlock[]> {
    return sceneTextOf(ctx, sceneId)
  }

  @Query('bookingsElsewhere')
  bookingsElsewhere(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<BookingElsewhere[]> {
    return bookingsElsewhere(ctx, productionId)
  }

  @Subscription('breakdownChanged', { resolve: (event: BreakdownChanged) => event })
  breakdownChanged(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<AsyncIterableIterator<BreakdownChanged>> {
    return watchBreakdown(ctx, productionId)
  }
}
