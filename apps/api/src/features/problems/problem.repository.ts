import { type Ctx, firstRow, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'
import type { Problem, ProblemOwner } from './problem.js'

const COLUMNS = `b.problem_id as "problemId", b.production_id as "productionId", b.person_id as "personId", e.name,
  coalesce(d.name, case e.kind when 'cast' then 'Cast' else 'Crew' end) as department, b.kind, b.message, b.revision_number as "revisionNumber",
  b.change_id as "changeId", b.days, b.state, b.opened_at as "openedAt", b.resolved_at as "resolvedAt", b.resolved_by as "resolvedBy", b.resolution, b.version,
  (select coalesce(sum(a.to_date - a.from_date + 1), 0)::int from availability a where a.organization_id = $1 and a.problem_id = b.problem_id) as absences,
  (select json_build_object('membershipId', m.membership_id, 'name', o.name) from membership m join account o on o.account_id = m.account_id
    where m.organization_id = $1 and m.account_id = b.account_id) as owner`

const FROM = `from problem b join person e on e.organization_id = $1 and e.person_id = b.person_id
  left join department d on d.organization_id = $1 and d.department_id = e.department_id`

/** A production's problems: open ones by the first day they threaten, then the last resolved. */
export function findProblems(ctx: Ctx, productionId: string): Promise<Problem[]> {
  return rows<Problem & Record<string, unknown>>(
    ctx,
    `select ${COLUMNS} ${FROM} where b.organization_id = $1 and b.production_id = $2
     order by (b.state = 'open') desc, case b.state when 'open' then b.days -> 0 ->> 'date' end nulls last, b.resolved_at desc nulls last, b.opened_at, b.problem_id
     limit 500`,
    [organizationOf(ctx), productionId],
  )
}

export function findProblem(ctx: Ctx, problemId: string): Promise<Problem | null> {
  return firstRow<Problem & Record<string, unknown>>(ctx, `select ${COLUMNS} ${FROM} where b.organization_id = $1 and b.problem_id = $2`, [organizationOf(ctx), problemId])
}

/** Held until the end of the transaction; or null. */
export async function lockProblem(ctx: Ctx, problemId: string): Promise<Problem | null> {
  await transactionOf(ctx).rows('select 1 from problem where organization_id = $1 and problem_id = $2 for update', [organizationOf(ctx), problemId])
  return findProblem(ctx, problemId)
}

const OWNERS = `
select m.membership_id as "membershipId", a.name, m.account_id as "accountId"
from membership m join account a on a.account_id = m.account_id
where m.organization_id = $1 and ($3::uuid is null or m.membership_id = $3) and (m.role in ('owner', 'producer', 'coordinator') or (m.role = 'assistantDirector' and exists (
  select 1 from membership_production p where p.organization_id = $1 and p.membership_id = m.membership_id and p.production_id = $2)))
order by lower(a.name), m.membership_id`

/** Whose a production's problems may be: those who see its deliveries; or the one asked for. */
export function findOwners(ctx: Ctx, productionId: string, membershipId: string | null = null): Promise<(ProblemOwner & { readonly accountId: string })[]> {
  return rows<ProblemOwner & { readonly accountId: string }>(ctx, OWNERS, [organizationOf(ctx), productionId, membershipId])
}

export function isMember(ctx: Ctx, membershipId: string): Promise<object | null> {
  return firstRow(ctx, 'select 1 as one from membership where organization_id = $1 and membership_id = $2', [organizationOf(ctx), membershipId])
}

export async function giveProblem(ctx: Ctx, problemId: string, accountId: string | null): Promise<void> {
  await transactionOf(ctx).change('update problem set account_id = $3, version = version + 1 where organization_id = $1 and problem_id = $2', [
    organizationOf(ctx), problemId, accountId,
  ])
}

interface Solution {
  readonly resolution: string
  readonly at: string
  readonly accountId: string
}

export async function closeProblem(ctx: Ctx, problemId: string, { resolution, at, accountId }: Solution): Promise<void> {
  await transactionOf(ctx).change(
    `update problem set state = 'resolved', resolution = $3, resolved_at = $4, resolved_by = (select name from account where account_id = $5), version = version + 1
     where organization_id = $1 and problem_id = $2`,
    [organizationOf(ctx), problemId, resolution, at, accountId],
  )
}

/** Takes the absence away that came with a problem. */
export async function deleteAbsence(ctx: Ctx, problemId: string): Promise<void> {
  await transactionOf(ctx).change('delete from availability where organization_id = $1 and problem_id = $2', [organizationOf(ctx), problemId])
}
