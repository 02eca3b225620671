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
}

const ELSEWHERE = `
select distinct here.person_id as "personId",
  case when $3::uuid[] is null or p.production_id = any($3) then p.title else 'another production' end as "productionTitle",
  b.call_date::text as date, b.call_time as call, b.call_at as "callAt"
from person here
join person there on there.organization_id = $1 and there.production_id <> $2
  and (there.email_folded = here.email_folded or there.phone_e164 = here.phone_e164)
join booking b on b.organization_id = $1 and b.person_id = there.person_id
join revision r on r.organization_id = $1 and r.revision_id = b.revision_id and ${isLastOfItsUnit('r')}
join production p on p.organization_id = $1 and p.production_id = there.production_id
where here.organization_id = $1 and here.production_id = $2 and here.removed_at is null
order by date, call, "personId", "productionTitle"`

/** When people of this production are called by others of the organization: the same mail or phone is the same person. Names a production only to whoever was given it, and nobody else ever. */
export async function bookingsElsewhere(ctx: Ctx, productionId: string): Promise<BookingElsewhere[]> {
  allowed(ctx, 'see the office', await findProduction(ctx, productionId))
  return rows<BookingElsewhere & Record<string, unknown>>(ctx, ELSEWHERE, [organizationOf(ctx), productionId, productionsGivenTo(ctx)])
}
