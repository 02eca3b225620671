import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import type { CalendarFeed } from './calendar-feed.repository.js'
import { type CalendarFeedMade, makeCalendarFeed, type MakeCalendarFeed } from './make-calendar-feed.js'
import { readCalendarFeeds } from './read-calendar-feeds.js'
import { type CalendarFeedRevoked, revokeCalendarFeed } from './revoke-calendar-feed.js'

@Resolver()
export class CalendarFeedResolver {
  @Query('calendarFeeds')
  calendarFeeds(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<CalendarFeed[]> {
    return readCalendarFeeds(ctx, productionId)
  }

  @Mutation('makeCalendarFeed')
  makeCalendarFeed(@Context() ctx: Ctx, @Args('input') input: MakeCalendarFeed): Promise<CalendarFeedMade> {
    return makeCalendarFeed(ctx, input)
  }

  @Mutation('revokeCalendarFeed')
  revokeCalendarFeed(@Context() ctx: Ctx, @Args('calendarFeedId') calendarFeedId: string): Promise<CalendarFeedRevoked> {
    return revokeCalendarFeed(ctx, calendarFeedId)
  }
}
