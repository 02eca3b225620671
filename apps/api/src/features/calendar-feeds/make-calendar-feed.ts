import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, newId, nowOf } from '../../platform/context/ctx.js'
import { hashOf, newToken } from '../../platform/secrets/tokens.js'
import { type CalendarFeed, findFeed, findFeedSubject, saveFeed } from './calendar-feed.repository.js'
import { feedUrl } from './feed-url.js'

export interface MakeCalendarFeed {
  readonly productionId: string
  readonly personId?: string | null
}

export interface CalendarFeedMade {
  readonly feed: CalendarFeed
  readonly url: string
}

/** Makes a calendar programs may subscribe to. Its address is shown once: only its hash is kept. */
export async function makeCalendarFeed(ctx: Ctx, { productionId, personId = null }: MakeCalendarFeed): Promise<CalendarFeedMade> {
  const { subject } = allowed(ctx, 'send deliveries', await findFeedSubject(ctx, { productionId, personId }))
  const [calendarFeedId, token] = [newId(), newToken()]
  await saveFeed(ctx, { calendarFeedId, productionId, personId, tokenHash: hashOf(token), at: nowOf(ctx) })
  await writeAuditEntry(ctx, { operation: 'makeCalendarFeed', subject, productionId, entityId: calendarFeedId, facts: { ofPerson: personId !== null } })
  return { feed: await findFeed(ctx, productionId, calendarFeedId), url: feedUrl(ctx.services.settings, token) }
}
