import type { Transaction } from '../../../platform/database/tenant-database.js'
import type { Instant } from '@callboard/time'
import type { NewDelivery } from './deliveries-for.js'

/** What all deliveries of a publication or of an issued call sheet have in common. */
export interface DeliveriesOf {
  readonly organizationId: string
  readonly revisionId: string
  readonly productionId: string
  readonly revisionNumber: number
  readonly at: Instant
}

const INSERT = `
with queued as (
  insert into delivery (organization_id, revision_id, production_id, revision_number, delivery_id, notice_id, person_id, channel, address, state,
    blocked_by, next_attempt_at, moved_at, created_at)
  select $1, $2, $3, $4, gen_random_uuid(), x."noticeId", x."personId", x.channel, x.address, x.state, x."blockedBy", x."nextAttemptAt", $5, $5
  from json_to_recordset($6::json) as x("noticeId" uuid, "personId" uuid, channel text, address text, state text, "blockedBy" text,
    "nextAttemptAt" timestamptz)
  returning delivery_id, state, moved_at
)
insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, at)
select $1, gen_random_uuid(), delivery_id, state, moved_at from queued`

/** Queues what `deliveriesFor` gave, in one statement. The notices are there already. */
export async function saveDeliveries(transaction: Transaction, of: DeliveriesOf, deliveries: readonly NewDelivery[]): Promise<void> {
  await transaction.rows(INSERT, [of.organizationId, of.revisionId, of.productionId, of.revisionNumber, of.at, JSON.stringify(deliveries)])
}
