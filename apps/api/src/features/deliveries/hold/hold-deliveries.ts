import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { announce } from '../../../platform/live/live.js'
import { type DeliveriesOf, findRevisionPlace } from '../delivery.repository.js'

export interface HoldDeliveriesAnswer {
  readonly kind: 'DeliveriesHeld' | 'DeliveriesToldAlready'
  readonly people: number
}

/** Rows stay locked until the end: a worker takes them before this, and then somebody was told, or finds them kept back. */
const LOCK = `
select d.delivery_id as "deliveryId", d.person_id as "personId", d.state, d.attempts from delivery d
join notice n on n.organization_id = d.organization_id and n.notice_id = d.notice_id
where d.organization_id = $1 and d.production_id = $2 and d.revision_id = $3 and n.call_sheet_id is not distinct from $4
order by d.delivery_id for update of d`

const HOLD = `
with held as (
  update delivery set state = 'held', moved_at = $3 where organization_id = $1 and delivery_id = any($2::uuid[]) returning delivery_id
)
insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, at)
select $1, gen_random_uuid(), delivery_id, 'held', $3 from held`

interface Row {
  readonly deliveryId: string
  readonly personId: string
  readonly state: string
  readonly attempts: number
}

const UNTOLD = new Set(['queued', 'held', 'blocked', 'superseded'])

/** Keeps back what was queued, if nobody was told yet. */
export async function holdDeliveries(ctx: Ctx, { revisionId, callSheetId = null }: DeliveriesOf): Promise<HoldDeliveriesAnswer> {
  const { productionId } = allowed(ctx, 'send deliveries', await findRevisionPlace(ctx, revisionId))
  const rows = await transactionOf(ctx).rows<Row & Record<string, unknown>>(LOCK, [organizationOf(ctx), productionId, revisionId, callSheetId])
  const told = rows.filter(({ state, attempts }) => attempts > 0 || !UNTOLD.has(state))
  if (told.length > 0) return { kind: 'DeliveriesToldAlready', people: peopleOf(told) }

  const waiting = rows.filter(({ state }) => state === 'queued')
  await transactionOf(ctx).rows(HOLD, [organizationOf(ctx), waiting.map(({ deliveryId }) => deliveryId), nowOf(ctx)])
  const people = peopleOf(rows.filter(({ state }) => state === 'queued' || state === 'held'))
  await writeAuditEntry(ctx, { operation: 'holdDeliveries', subject: 'Deliveries kept back', productionId, entityId: callSheetId ?? revisionId, facts: { people } })
  await announce(transactionOf(ctx), { kind: 'deliveriesMoved', organizationId: organizationOf(ctx), subjectId: productionId })
  return { kind: 'DeliveriesHeld', people }
}

function peopleOf(rows: readonly Row[]): number {
  return new Set(rows.map(({ personId }) => personId)).size
}
