import type { Instant } from '@callboard/time'
import { type Ctx, firstRow, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'

export interface CalendarFeed {
  readonly calendarFeedId: string
  readonly personId: string | null
  readonly name: string | null
  readonly madeBy: string | null
  readonly createdAt: Date
  readonly fetchedAt: Date | null
}

/** What a calendar is of, and what it is called in the audit. */
export interface FeedPlace {
  readonly productionId: string
  readonly subject: string
}

const FEEDS = `
select f.calendar_feed_id as "calendarFeedId", f.person_id as "personId", p.name, a.name as "madeBy", f.created_at as "createdAt", f.fetched_at as "fetchedAt"
from calendar_feed f
  left join person p on p.organization_id = f.organization_id and p.person_id = f.person_id
  left join account a on a.account_id = f.account_id
where f.organization_id = $1 and f.production_id = $2 and f.revoked_at is null`

/** The calendars of a production that still answer: its own first, then those of people by name. */
export function findFeeds(ctx: Ctx, productionId: string): Promise<CalendarFeed[]> {
  return rows<CalendarFeed>(ctx, `${FEEDS} order by p.name nulls first, f.created_at, f.calendar_feed_id`, [organizationOf(ctx), productionId])
}

/** A calendar that was made a moment ago. */
export async function findFeed(ctx: Ctx, productionId: string, calendarFeedId: string): Promise<CalendarFeed> {
  const feed = await firstRow<CalendarFeed>(ctx, `${FEEDS} and f.calendar_feed_id = $3`, [organizationOf(ctx), productionId, calendarFeedId])
  if (feed === null) throw new Error('The calendar was not written')
  return feed
}

/** The production, or the person of it, that a calendar can be made of; null when it is not there. */
export function findFeedSubject(ctx: Ctx, of: { readonly productionId: string; readonly personId: string | null }): Promise<FeedPlace | null> {
  const values = [organizationOf(ctx), of.productionId]
  if (of.personId === null) {
    return firstRow(ctx, 'select production_id as "productionId", title as subject from production where organization_id = $1 and production_id = $2', values)
  }
  return firstRow(
    ctx,
    'select production_id as "productionId", name as subject from person where organization_id = $1 and production_id = $2 and person_id = $3 and removed_at is null',
    [...values, of.personId],
  )
}

/** Where a calendar belongs, one that was ended too; or null. */
export function findFeedPlace(ctx: Ctx, calendarFeedId: string): Promise<FeedPlace | null> {
  return firstRow<FeedPlace & { [column: string]: unknown }>(
    ctx,
    `select f.production_id as "productionId", coalesce(p.name, r.title) as subject
     from calendar_feed f
       join production r on r.organization_id = f.organization_id and r.production_id = f.production_id
       left join person p on p.organization_id = f.organization_id and p.person_id = f.person_id
     where f.organization_id = $1 and f.calendar_feed_id = $2`,
    [organizationOf(ctx), calendarFeedId],
  )
}

/** The calendar a person made for themselves, or null; whoever asks at the same time waits. */
export async function findOwnFeed(ctx: Ctx, personId: string): Promise<string | null> {
  await firstRow(ctx, 'select from person where organization_id = $1 and person_id = $2 for update', [organizationOf(ctx), personId])
  const feed = await firstRow<{ id: string }>(
    ctx,
    'select calendar_feed_id as id from calendar_feed where organization_id = $1 and person_id = $2 and account_id is null and revoked_at is null',
    [organizationOf(ctx), personId],
  )
  return feed?.id ?? null
}

interface NewFeed {
  readonly calendarFeedId: string
  readonly productionId: string
  readonly personId: string | null
  readonly tokenHash: Buffer
  readonly at: Instant
}

export async function saveFeed(ctx: Ctx, { calendarFeedId, productionId, personId, tokenHash, at }: NewFeed): Promise<void> {
  const accountId = ctx.viewer.kind === 'member' ? ctx.viewer.accountId : null
  await transactionOf(ctx).rows(
    `insert into calendar_feed (organization_id, calendar_feed_id, production_id, person_id, token_hash, account_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [organizationOf(ctx), calendarFeedId, productionId, personId, tokenHash, accountId, at],
  )
}

/** Ends a calendar; false when it had ended before. */
export async function endFeed(ctx: Ctx, calendarFeedId: string, at: Instant): Promise<boolean> {
  const touched = await transactionOf(ctx).change(
    'update calendar_feed set revoked_at = $3 where organization_id = $1 and calendar_feed_id = $2 and revoked_at is null',
    [organizationOf(ctx), calendarFeedId, at],
  )
  return touched === 1
}
