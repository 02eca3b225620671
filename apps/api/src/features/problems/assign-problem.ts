import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import type { Problem } from './problem.js'
import { findOwners, findProblem, giveProblem, isMember, lockProblem } from './problem.repository.js'
import { tellProblems } from './tell-problems.js'

export interface AssignProblem {
  readonly problemId: string
  readonly membershipId?: string | null
  readonly expectedVersion: number
}

export interface AssignProblemAnswer {
  readonly kind: 'ProblemSaved' | 'ProblemChangedMeanwhile' | 'NotAnOwner'
  readonly problem: Problem
}

/** Makes a problem somebody's to solve, or nobody's, if nobody changed it meanwhile. */
export async function assignProblem(ctx: Ctx, input: AssignProblem): Promise<AssignProblemAnswer> {
  const problem = allowed(ctx, 'edit schedule', await lockProblem(ctx, input.problemId))
  const owner = await ownerOf(ctx, problem, input.membershipId ?? null)
  if (problem.version !== input.expectedVersion) return { kind: 'ProblemChangedMeanwhile', problem }
  if (owner === undefined) return { kind: 'NotAnOwner', problem }

  await giveProblem(ctx, problem.problemId, owner?.accountId ?? null)
  await writeAuditEntry(ctx, {
    operation: 'assignProblem', subject: problem.name, productionId: problem.productionId, entityId: problem.problemId,
    facts: { kind: problem.kind, before: problem.owner?.name ?? null, after: owner?.name ?? null },
  })
  await tellProblems(ctx, problem.productionId)
  return { kind: 'ProblemSaved', problem: (await findProblem(ctx, problem.problemId)) ?? problem }
}

/** The new owner, null for nobody; undefined when a member may not see problems of the production. */
async function ownerOf(ctx: Ctx, { productionId }: Problem, membershipId: string | null) {
  if (membershipId === null) return null
  if ((await isMember(ctx, membershipId)) === null) throw new NotAllowed()
  return (await findOwners(ctx, productionId, membershipId))[0]
}
