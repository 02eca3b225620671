import type { Reader } from '@callboard/access'
import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allow } from '../../platform/context/allow.js'
import { type Ctx, newId, nowOf } from '../../platform/context/ctx.js'
import { hashOf, tokenFor } from '../../platform/secrets/tokens.js'
import { findFeedSubject, findOwnFeed, saveFeed } from './calendar-feed.repository.js'
import { feedUrl } from './feed-url.js'

/**
 * The address of the reader's own calendar. One a person, however often and on however many phones they ask: its secret comes from its id,
 * so that the same address can be shown again.
 */
export async function makeOwnFeed(ctx: Ctx, { productionId, personId }: Reader): Promise<string> {
  allow(ctx, 'read own call by link', productionId)
  const subject = await findFeedSubject(ctx, { productionId, personId })
  const own = await findOwnFeed(ctx, personId)
  const calendarFeedId = own ?? newId()
  const token = tokenFor(ctx.services.settings.secret, 'calendar feed', calendarFeedId)
  if (own === null) {
    await saveFeed(ctx, { calendarFeedId, productionId, personId, tokenHash: hashOf(token), at: nowOf(ctx) })
    await writeAuditEntry(ctx, { operation: 'makeCalendarFeed', subject: subject?.subject ?? '', productionId, entityId: calendarFeedId, facts: { ofPerson: true } })
  }
  return feedUrl(ctx.services.settings, token)
}
