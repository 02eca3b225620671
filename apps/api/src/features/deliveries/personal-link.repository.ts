import { type Ctx, firstRow, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'
import { isLastOfItsUnit } from '../../platform/database/last-of-its-unit.js'
import type { Instant } from '@callboard/time'

export interface LinkedPerson {
  readonly productionId: string
  readonly personId: string
  readonly name: string
  /** When a link made now stops working. */
  readonly expiresAt: Date
}

/**
 * When a link stops working: two days after the last day its person is called on, a week from now at least.
 * For a person `p` of the production `r`; `at` is the moment, as a parameter.
 */
export function linkExpiry(at: string): string {
  return `greatest(${at}::timestamptz + interval '7 days', (
    select ((max(b.call_date) + 1)::timestamp at time zone r.zone) + interval '48 hours' from booking b
    where b.organization_id = p.organization_id and b.person_id = p.person_id and b.revision_id in (
      select v.revision_id from revision v where v.organization_id = p.organization_id and v.production_id = p.production_id
        and ${isLastOfItsUnit('v')})))`
}

const FIND = `
select p.production_id as "productionId", p.person_id as "personId", p.name, ${linkExpiry('$3')} as "expiresAt"
from person p join production r on r.organization_id = p.organization_id and r.production_id = p.production_id
where p.organization_id = $1 and p.person_id = $2 and p.removed_at is null`

/** A person who can be given a link, or null. */
export function findLinkedPerson(ctx: Ctx, personId: string, at: Instant): Promise<LinkedPerson | null> {
  return firstRow<LinkedPerson>(ctx, FIND, [organizationOf(ctx), personId, at])
}

/** A person whose links can be ended, removed ones too, or null. */
export function findPersonOnceLinked(ctx: Ctx, personId: string): Promise<Omit<LinkedPerson, 'expiresAt'> | null> {
  return firstRow(ctx, 'select production_id as "productionId", person_id as "personId", name from person where organization_id = $1 and person_id = $2', [
    organizationOf(ctx), personId,
  ])
}

/** Ends every link of a person, every reading session, every calendar and every phone of theirs that shows notices; gives how many links worked until now. */
export async function endLinks(ctx: Ctx, personId: string, at: Instant): Promise<number> {
  const transaction = transactionOf(ctx)
  const values = [organizationOf(ctx), personId, at]
  const links = await transaction.change('update personal_link set revoked_at = $3 where organization_id = $1 and person_id = $2 and revoked_at is null', values)
  await transaction.change('update calendar_feed set revoked_at = $3 where organization_id = $1 and person_id = $2 and revoked_at is null', values)
  await transaction.change('update push_subscription set ended_at = $3 where organization_id = $1 and person_id = $2 and ended_at is null', values)
  await transaction.change('update reader_session set revoked_at = $3 where organization_id = $1 and person_id = $2 and revoked_at is null', values)
  return links
}

/** A person whose links were entered on more devices than one person has. */
export interface SpreadLink {
  readonly personId: string
  readonly name: string
  readonly devices: number
}

/** A phone, a tablet and a computer are one person's. */
const ONES_OWN_DEVICES = 3

const SPREAD = `
select p.person_id as "personId", p.name, count(*)::int as devices
from reader_session s join person p on p.organization_id = s.organization_id and p.person_id = s.person_id
where s.organization_id = $1 and s.production_id = $2 and s.created_at > $3::timestamptz - interval '24 hours' and s.revoked_at is null
group by p.person_id, p.name having count(*) > ${ONES_OWN_DEVICES}
order by devices desc, p.name, p.person_id`

/** Whose links were entered on more than three devices within the last 24 hours, and not ended since; most devices first. */
export function findSpreadLinks(ctx: Ctx, productionId: string, at: Instant): Promise<SpreadLink[]> {
  return rows<SpreadLink>(ctx, SPREAD, [organizationOf(ctx), productionId, at])
}
