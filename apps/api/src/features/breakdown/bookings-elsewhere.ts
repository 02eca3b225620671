import { allowed } from '../../platform/context/allow.js'
import { type Ctx, organizationOf, rows } from '../../platform/context/ctx.js'
import { productionsGivenTo } from '../../platform/context/productions-given-to.js'
import { isLastOfItsUnit } from '../../platform/database/last-of-its-unit.js'
import { findProduction } from '../productions/index.js'

export interface BookingElsewhere {
  readonly personId: string
  readonly productionTitle: string
  readonly date: string
  readonly call: string
  readonly callAt: Date
  /** The estimated wrap of the day there; null: not known. */
  readonly wrapAt: Date | null
}

const ELSEWHERE = `
with called as (
  select distinct here.person_id, b.revision_id, b.day_id, b.call_date, b.call_time, b.call_at,
    case when $3::uuid[] is null or p.production_id = any($3) then p.title else 'another production' end as title
  from person here
  join person there on there.organization_id = $1 and there.production_id <> $2
    and (there.email_folded = here.email_folded or there.phone_e164 = here.phone_e164)
  join booking b on b.organization_id = $1 and b.person_id = there.person_id
  join revision r on r.organization_id = $1 and r.revision_id = b.revision_id and ${isLastOfItsUnit('r')}
  join production p on p.organization_id = $1 and p.production_id = there.production_id
  where here.organization_id = $1 and here.production_id = $2 and here.removed_at is null
), wraps as materialized (
  select r.revision_id, x."dayId" as day_id, x."wrapAt" as wrap_at
  from revision r cross join lateral json_to_recordset(r.facts -> 'days') as x("dayId" uuid, "wrapAt" timestamptz)
  where r.organization_id = $1 and r.revision_id in (select revision_id from called)
)
select distinct c.person_id as "personId", c.title as "productionTitle", c.call_date::text as date, c.call_time as call, c.call_at as "callAt",
  case when w.wrap_at > c.call_at then w.wrap_at end as "wrapAt"
from called c left join wraps w on w.revision_id = c.revision_id and w.day_id = c.day_id
order by date, call, "personId", "productionTitle"`

/** When people of this production are called by others of the organization: the same mail or phone is the same person. Names a production only to whoever was given it, and nobody else ever. */
export async function bookingsElsewhere(ctx: Ctx, productionId: string): Promise<BookingElsewhere[]> {
  allowed(ctx, 'see the office', await findProduction(ctx, productionId))
  return rows<BookingElsewhere & Record<string, unknown>>(ctx, ELSEWHERE, [organizationOf(ctx), productionId, productionsGivenTo(ctx)])
}
