import type { Instant } from '@callboard/time'
import type { Transaction } from '../../platform/database/tenant-database.js'
import { announce } from '../../platform/live/live.js'
import { type ReaderMove, statesBelow } from './delivery-state.js'

interface Move {
  readonly organizationId: string
  readonly productionId: string
  readonly personId: string
  readonly revisionNumber: number
  readonly to: ReaderMove
  readonly at: Instant
}

const MOVE = `
with moved as (
  update delivery set state = $5, moved_at = $6
  where organization_id = $1 and production_id = $2 and person_id = $3 and revision_number = $4 and state = any($7)
  returning delivery_id
)
insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, at)
select $1, gen_random_uuid(), delivery_id, $5, $6 from moved
returning delivery_id`

/** Moves what a person was sent of one revision up the ladder, and tells whoever watches; what stands higher stays. */
export async function moveDeliveries(transaction: Transaction, move: Move): Promise<void> {
  const { organizationId, productionId, personId, revisionNumber, to, at } = move
  const moved = await transaction.rows(MOVE, [organizationId, productionId, personId, revisionNumber, to, at, statesBelow(to)])
  if (moved.length > 0) await announce(transaction, { kind: 'deliveriesMoved', organizationId, subjectId: productionId })
}
