import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, nowOf } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { plainText } from '../../platform/input/plain-text.js'
import type { Problem } from './problem.js'
import { closeProblem, deleteAbsence, findProblem, lockProblem } from './problem.repository.js'
import { tellAbsence, tellProblems } from './tell-problems.js'

export interface ResolveProblem {
  readonly problemId: string
  readonly resolution: string
  readonly withdrawAbsence: boolean
  readonly expectedVersion: number
}

export interface ResolveProblemAnswer {
  readonly kind: 'ProblemSaved' | 'ProblemChangedMeanwhile'
  readonly problem: Problem
}

/** Closes a problem with what was done about it, if nobody changed it meanwhile; the absence it brought stays unless it is withdrawn. */
export async function resolveProblem(ctx: Ctx, input: ResolveProblem): Promise<ResolveProblemAnswer> {
  const problem = allowed(ctx, 'edit schedule', await lockProblem(ctx, input.problemId))
  const resolution = plainText('What was done', input.resolution, { most: 1000 })
  if (problem.version !== input.expectedVersion || problem.state === 'resolved') return { kind: 'ProblemChangedMeanwhile', problem }
  if (ctx.viewer.kind !== 'member') throw new NotAllowed()

  await closeProblem(ctx, problem.problemId, { resolution, at: nowOf(ctx), accountId: ctx.viewer.accountId })
  if (input.withdrawAbsence && problem.absences > 0) {
    await deleteAbsence(ctx, problem.problemId)
    await tellAbsence(ctx, problem.productionId)
  }
  await writeAuditEntry(ctx, {
    operation: 'resolveProblem', subject: problem.name, productionId: problem.productionId, entityId: problem.problemId,
    facts: { kind: problem.kind, absenceWithdrawn: input.withdrawAbsence && problem.absences > 0 },
  })
  await tellProblems(ctx, problem.productionId)
  return { kind: 'ProblemSaved', problem: (await findProblem(ctx, problem.problemId)) ?? problem }
}
