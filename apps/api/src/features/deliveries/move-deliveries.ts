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
  /** What they were sent of the issued sheets of a day, from the one that asks them on; without it, of the revision itself. Who opens, opens both. */
  readonly sheet?: { readonly dayId: string; readonly asks: number }
}

/** The issue of a day that still asks the person. */
const STANDING_ASK = `
  select s.asks from sheet_call s where s.organization_id = $1 and s.production_id = $2 and s.person_id = $3 and s.day_id = c.day_id order by s.issue desc limit 1`

const MOVE = `
with moved as (
  update delivery set state = $5, moved_at = $6
  where organization_id = $1 and production_id = $2 and person_id = $3 and state = any($7) and exists (
    select from notice n left join call_sheet c on c.organization_id = $1 and c.call_sheet_id = n.call_sheet_id
    where n.organization_id = $1 and n.notice_id = delivery.notice_id and case
      when $5 = 'opened' and c.issue is not null then c.issue >= (${STANDING_ASK})
      when $8::uuid is null then n.call_sheet_id is null and delivery.revision_number = $4 else c.day_id = $8 and c.issue >= $9 end)
  returning delivery_id
)
insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, at)
select $1, gen_random_uuid(), delivery_id, $5, $6 from moved
returning delivery_id`

/** Moves what a person was sent of one revision up the ladder, and tells whoever watches; what stands higher stays. */
export async function moveDeliveries(transaction: Transaction, move: Move): Promise<void> {
  const { organizationId, productionId, personId, revisionNumber, to, at, sheet } = move
  const moved = await transaction.rows(MOVE, [organizationId, productionId, personId, revisionNumber, to, at, statesBelow(to), sheet?.dayId ?? null, sheet?.asks ?? null])
  if (moved.length > 0) await announce(transaction, { kind: 'deliveriesMoved', organizationId, subjectId: productionId })
}
