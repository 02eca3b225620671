import { type Ctx, firstRow, organizationOf, rows } from '../../platform/context/ctx.js'
import { type DeliveryState, WORST_FIRST } from './delivery-state.js'

export interface Delivery {
  readonly deliveryId: string
  readonly productionId: string
  readonly personId: string
  readonly name: string
  readonly channel: string
  readonly address: string | null
  readonly state: DeliveryState
  readonly revisionNumber: number
  readonly attempts: number
  readonly lastError: string | null
  readonly movedAt: Date
}

export interface LockedDelivery extends Delivery {
  /** Where the person is reached now. */
  readonly email: string | null
  /** Whether the person was told something newer since. */
  readonly replaced: boolean
  readonly leased: boolean
}

const COLUMNS = `d.delivery_id as "deliveryId", d.production_id as "productionId", d.person_id as "personId", p.name, d.channel, d.address,
  d.state, d.revision_number as "revisionNumber", d.attempts, d.last_error as "lastError", d.moved_at as "movedAt"`

const FROM = 'from delivery d join person p on p.organization_id = d.organization_id and p.person_id = d.person_id'

const OF_REVISION = `
select ${COLUMNS} ${FROM}
where d.organization_id = $1 and d.production_id = $2 and d.revision_id = $3
order by array_position($4::text[], d.state), p.name, d.delivery_id`

const LOCK = `
select ${COLUMNS}, p.email, d.leased_until is not null as leased, exists (
  select 1 from delivery newer where newer.organization_id = d.organization_id and newer.production_id = d.production_id
    and newer.person_id = d.person_id and newer.revision_number > d.revision_number) as replaced
${FROM}
where d.organization_id = $1 and d.delivery_id = $2 for update of d`

/** The production a revision belongs to, or null. */
export function findRevisionPlace(ctx: Ctx, revisionId: string): Promise<{ readonly productionId: string } | null> {
  return firstRow(ctx, 'select production_id as "productionId" from revision where organization_id = $1 and revision_id = $2', [organizationOf(ctx), revisionId])
}

/** The deliveries of a revision, what needs attention first. */
export function findDeliveries(ctx: Ctx, productionId: string, revisionId: string): Promise<Delivery[]> {
  return rows<Delivery>(ctx, OF_REVISION, [organizationOf(ctx), productionId, revisionId, WORST_FIRST])
}

/** A delivery nobody else changes until this transaction ends, or null. */
export function lockDelivery(ctx: Ctx, deliveryId: string): Promise<LockedDelivery | null> {
  return firstRow<LockedDelivery>(ctx, LOCK, [organizationOf(ctx), deliveryId])
}
