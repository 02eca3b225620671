import { reachesAllProductions, type Role } from '@callboard/access'
import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'

/** What a role is given: productions, and the person it is there. */
export interface Reach {
  readonly role: Role
  readonly productionIds: readonly string[]
  readonly personId?: string | null
}

/** The productions to write down for a role: none for one that reaches all, and never one of another organization. */
export async function checkReach(ctx: Ctx, reach: Reach): Promise<readonly string[]> {
  const productionIds = [...new Set(reach.productionIds)]
  const [row] = await transactionOf(ctx).rows<{ productions: string; people: string }>(
    `select (select count(*) from production where organization_id = $1 and production_id = any($2::uuid[])) as productions,
       (select count(*) from person where organization_id = $1 and person_id = $3 and removed_at is null
          and (cardinality($2::uuid[]) = 0 or production_id = any($2::uuid[]))) as people`,
    [organizationOf(ctx), productionIds, reach.personId ?? null],
  )
  if (Number(row?.productions) !== productionIds.length) throw new NotAllowed()
  if (reach.personId != null && Number(row?.people) !== 1) throw new NotAllowed()
  return reachesAllProductions(reach.role) ? [] : productionIds
}
