import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { findProduction } from '../productions/index.js'
import { type CalendarFeed, findFeeds } from './calendar-feed.repository.js'

/** The calendars of a production that still answer. */
export async function readCalendarFeeds(ctx: Ctx, productionId: string): Promise<CalendarFeed[]> {
  allowed(ctx, 'see deliveries', await findProduction(ctx, productionId))
  return findFeeds(ctx, productionId)
}
