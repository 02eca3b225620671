import { type Ctx, firstRow, organizationOf, rows } from '../../platform/context/ctx.js'
import type { BlockedBy, Channel } from './reach/channel.js'
import { type DeliveryState, WORST_FIRST } from './delivery-state.js'

export interface Delivery {
  readonly deliveryId: string
  readonly productionId: string
  readonly personId: string
  readonly name: string
  /** Asks no answer: of their days nothing changed that wants one. */
  readonly digest: boolean
  readonly channel: Channel
  readonly address: string | null
  readonly state: DeliveryState
  readonly blockedBy: BlockedBy | null
  readonly nextAttemptAt: Date | null
  readonly revisionNumber: number
  readonly attempts: number
  readonly lastError: string | null
  readonly movedAt: Date
}

/** What was published, or a call sheet issued from it. */
export interface DeliveriesOf {
  readonly revisionId: string
  readonly callSheetId?: string | null
}

export interface LockedDelivery extends Delivery {
  /** Where the person is reached now. */
  readonly email: string | null
  readonly phone: string | null
  readonly smsAgreed: boolean
  readonly devices: number
  /** Whether the person was told something newer since. */
  readonly replaced: boolean
  readonly leased: boolean
}

const COLUMNS = `d.delivery_id as "deliveryId", d.production_id as "productionId", d.person_id as "personId", p.name, n.call_sheet_id is null and not n.concerned as digest, d.channel, d.address,
  d.state, d.blocked_by as "blockedBy", case when d.state in ('queued', 'unknown', 'held') then nullif(d.next_attempt_at, 'infinity') end as "nextAttemptAt", d.revision_number as "revisionNumber", d.attempts, d.last_error as "lastError", d.moved_at as "movedAt"`

const FROM = `from delivery d join person p on p.organization_id = d.organization_id and p.person_id = d.person_id
join notice n on n.organization_id = d.organization_id and n.notice_id = d.notice_id`

const OF_REVISION = `
select ${COLUMNS} ${FROM}
where d.organization_id = $1 and d.production_id = $2 and d.revision_id = $3 and n.call_sheet_id is not distinct from $5
order by array_position($4::text[], d.state), p.name, d.delivery_id`

const LOCK = `
select ${COLUMNS}, p.email, p.phone_e164 as phone, coalesce((select s.given and s.phone_e164 = p.phone_e164 from sms_consent s
    where s.organization_id = d.organization_id and s.person_id = d.person_id order by s.sequence desc limit 1), false) as "smsAgreed",
  (select count(*)::int from push_subscription u where u.organization_id = d.organization_id and u.person_id = d.person_id and u.ended_at is null) as devices,
  d.leased_until is not null as leased, exists (
  select 1 from delivery newer join notice told on told.organization_id = newer.organization_id and told.notice_id = newer.notice_id where newer.organization_id = d.organization_id and newer.production_id = d.production_id
    and newer.person_id = d.person_id and newer.revision_number > d.revision_number
    and (told.call_sheet_id is not null or told.concerned or not n.concerned)) as replaced
${FROM}
where d.organization_id = $1 and d.delivery_id = $2 for update of d`

/** The production a revision belongs to, or null. */
export function findRevisionPlace(ctx: Ctx, revisionId: string): Promise<{ readonly productionId: string } | null> {
  return firstRow(ctx, 'select production_id as "productionId" from revision where organization_id = $1 and revision_id = $2', [organizationOf(ctx), revisionId])
}

/** The deliveries of a revision or of an issued sheet, what needs attention first. */
export function findDeliveries(ctx: Ctx, productionId: string, { revisionId, callSheetId }: DeliveriesOf): Promise<Delivery[]> {
  return rows<Delivery>(ctx, OF_REVISION, [organizationOf(ctx), productionId, revisionId, WORST_FIRST, callSheetId ?? null])
}

/** A delivery nobody else changes until this transaction ends, or null. */
export function lockDelivery(ctx: Ctx, deliveryId: string): Promise<LockedDelivery | null> {
  return firstRow<LockedDelivery>(ctx, LOCK, [organizationOf(ctx), deliveryId])
}
