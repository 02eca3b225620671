import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { LocalDate } from '@callboard/time'
import type { Ctx } from '../../platform/context/ctx.js'
import { type Calendar, readCalendar } from './read-calendar.js'

@Resolver()
export class CalendarResolver {
  @Query('calendar')
  calendar(@Context() ctx: Ctx, @Args('from') from: LocalDate, @Args('to') to: LocalDate): Promise<Calendar> {
    return readCalendar(ctx, { from, to })
  }
}
