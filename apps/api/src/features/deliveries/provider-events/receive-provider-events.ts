import { groupedBy } from '@callboard/basics'
import { writeAuditEntryOf } from '../../../platform/audit/write-audit-entry.js'
import type { Services } from '../../../platform/context/ctx.js'
import type { Transaction } from '../../../platform/database/tenant-database.js'
import { announce } from '../../../platform/live/live.js'
import { RUNGS } from '../delivery-state.js'
import { withdrawConsent } from '../preferences/sms-consent.repository.js'
import type { DeliveryEvent, StopEvent } from './provider-event.js'

/** From whom, and in which request. */
export interface From {
  readonly provider: string
  readonly requestId: string
}

export interface NamedDelivery {
  readonly organizationId: string
  readonly deliveryId: string
  readonly productionId: string
  readonly providerRef: string | null
}

/** Keeps what a provider said, each event once, and moves the deliveries up; how often and in which order it says so makes no difference. */
export async function receiveDeliveryEvents(services: Services, from: From, events: readonly DeliveryEvent[]): Promise<void> {
  const known = await findNamed(services, events)
  for (const [organizationId, own] of groupedBy(known, (delivery) => delivery.organizationId)) {
    await services.database.transaction(organizationId, (transaction) => keepEvents(transaction, { services, from, events, own, organizationId }))
  }
}

/** Whose the deliveries are that are named; what is not ours, or not there any more, is nobody's. */
export function findNamed({ database }: Services, events: readonly DeliveryEvent[]): Promise<NamedDelivery[]> {
  const ids = events.flatMap(({ deliveryId }) => deliveryId ?? [])
  const refs = events.flatMap(({ providerRef }) => providerRef ?? [])
  return database.readGlobal<NamedDelivery & Record<string, unknown>>(
    `select organization_id as "organizationId", delivery_id as "deliveryId", production_id as "productionId", provider_ref as "providerRef"
     from app.deliveries_named($1, $2)`,
    [ids, refs],
  )
}

const KEEP = `
insert into provider_event (organization_id, provider, provider_event_id, delivery_id, kind, detail, at, received_at)
select $1, $2, x.id, x."deliveryId", x.kind, x.detail, x.at, $3
from json_to_recordset($4::json) as x(id text, "deliveryId" uuid, kind text, detail text, at timestamptz)
on conflict do nothing`

/**
 * Where everything that was ever said of a delivery leads: to the highest rung, of what was said since it was queued last (a minute of
 * difference between two clocks does not count). Looked at anew as a whole, so that the order it came in cannot matter.
 */
const MOVE = `
with highest as (
  select d.delivery_id, d.production_id, max(array_position($4::text[], e.kind)) as rung
  from delivery d join provider_event e on e.organization_id = $1 and e.delivery_id = d.delivery_id
  where d.organization_id = $1 and d.delivery_id = any($2::uuid[]) and e.at >= coalesce((select max(q.at) from delivery_event q
    where q.organization_id = $1 and q.delivery_id = d.delivery_id and q.state = 'queued' and q.detail is null), d.created_at) - interval '1 minute'
  group by d.delivery_id, d.production_id
), moved as (
  update delivery d set state = ($4::text[])[h.rung], moved_at = $3, leased_until = null
  from highest h where d.organization_id = $1 and d.delivery_id = h.delivery_id and array_position($4::text[], d.state) < h.rung
  returning d.delivery_id, d.state, d.production_id
), noted as (
  insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, at)
  select $1, gen_random_uuid(), delivery_id, state, $3 from moved
)
select distinct production_id as "productionId" from moved`

interface Keeping {
  readonly services: Services
  readonly from: From
  readonly events: readonly DeliveryEvent[]
  readonly own: readonly NamedDelivery[]
  readonly organizationId: string
}

async function keepEvents(transaction: Transaction, { services, from, events, own, organizationId }: Keeping): Promise<void> {
  const at = services.clock.now()
  const byId = new Map(own.map((delivery) => [delivery.deliveryId, delivery.deliveryId]))
  const byRef = new Map(own.flatMap(({ providerRef, deliveryId }) => (providerRef === null ? [] : [[providerRef, deliveryId] as const])))
  const kept = events.flatMap((event) => {
    const deliveryId = byId.get(event.deliveryId ?? '') ?? byRef.get(event.providerRef ?? '')
    return deliveryId === undefined ? [] : [{ ...event, deliveryId }]
  })
  const ids = [...new Set(kept.map(({ deliveryId }) => deliveryId))].toSorted()
  // Two messages about the same deliveries wait for each other: each then sees what the other kept.
  await transaction.rows('select 1 from delivery where organization_id = $1 and delivery_id = any($2::uuid[]) order by delivery_id for update', [organizationId, ids])
  await transaction.rows(KEEP, [organizationId, from.provider, at, JSON.stringify(kept)])
  const moved = await transaction.rows<{ productionId: string }>(MOVE, [organizationId, ids, at, RUNGS])
  for (const { productionId } of moved) await announce(transaction, { kind: 'deliveriesMoved', organizationId, subjectId: productionId })
}

/** Takes back every consent at a number, in whichever organization it was given. */
export async function receiveStop(services: Services, from: From, { phone }: StopEvent): Promise<void> {
  const at = services.clock.now()
  const people = await services.database.readGlobal<{ organizationId: string; productionId: string; personId: string }>(
    'select organization_id as "organizationId", production_id as "productionId", person_id as "personId" from app.people_texted_at($1)', [phone],
  )
  for (const { organizationId, productionId, personId } of people) {
    await services.database.transaction(organizationId, async (transaction) => {
      await withdrawConsent(transaction, { organizationId, productionId, personId, phone, how: 'stop', at })
      const by = { organizationId, at, accountId: null, actor: `provider ${from.provider}`, requestId: from.requestId }
      await writeAuditEntryOf(transaction, by, { operation: 'recordSmsConsent', subject: 'STOP', productionId, entityId: personId, facts: { given: false, how: 'stop' } })
      await announce(transaction, { kind: 'deliveriesMoved', organizationId, subjectId: productionId })
    })
  }
}
