import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, nowOf } from '../../platform/context/ctx.js'
import { endFeed, findFeedPlace } from './calendar-feed.repository.js'

export interface CalendarFeedRevoked {
  readonly calendarFeedId: string
}

/** Ends a calendar; what programs fetched before stays with them, they get nothing more. One that was ended before stays so. */
export async function revokeCalendarFeed(ctx: Ctx, calendarFeedId: string): Promise<CalendarFeedRevoked> {
  const { productionId, subject } = allowed(ctx, 'send deliveries', await findFeedPlace(ctx, calendarFeedId))
  if (await endFeed(ctx, calendarFeedId, nowOf(ctx))) {
    await writeAuditEntry(ctx, { operation: 'revokeCalendarFeed', subject, productionId, entityId: calendarFeedId })
  }
  return { calendarFeedId }
}
