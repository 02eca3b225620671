import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { announce } from '../../../platform/live/live.js'
import { type DeliveriesOf, findRevisionPlace } from '../delivery.repository.js'

const RELEASE = `
with released as (
  update delivery d set state = 'queued', moved_at = $5, next_attempt_at = greatest(d.next_attempt_at, $5)
  from notice n
  where d.organization_id = $1 and d.production_id = $2 and d.revision_id = $3 and d.state = 'held'
    and n.organization_id = $1 and n.notice_id = d.notice_id and n.call_sheet_id is not distinct from $4
  returning d.delivery_id, d.person_id
), noted as (
  insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, at)
  select $1, gen_random_uuid(), delivery_id, 'queued', $5 from released
)
select count(distinct person_id)::int as people from released`

/** Sends what was kept back, after quiet hours where there are any; what something newer replaced is not among it any more. */
export async function releaseDeliveries(ctx: Ctx, { revisionId, callSheetId = null }: DeliveriesOf): Promise<{ readonly people: number }> {
  const { productionId } = allowed(ctx, 'send deliveries', await findRevisionPlace(ctx, revisionId))
  const organizationId = organizationOf(ctx)
  const [row] = await transactionOf(ctx).rows<{ people: number }>(RELEASE, [organizationId, productionId, revisionId, callSheetId, nowOf(ctx)])
  const people = row?.people ?? 0
  await writeAuditEntry(ctx, { operation: 'releaseDeliveries', subject: 'Deliveries sent after all', productionId, entityId: callSheetId ?? revisionId, facts: { people } })
  await announce(transactionOf(ctx), { kind: 'deliveriesQueued', organizationId, subjectId: productionId })
  await announce(transactionOf(ctx), { kind: 'deliveriesMoved', organizationId, subjectId: productionId })
  return { people }
}
