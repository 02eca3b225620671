import { can } from '@callboard/access'
import type { Ctx } from '../../platform/context/ctx.js'
import { findProduction } from '../productions/index.js'
import type { Problem, ProblemOwner } from './problem.js'
import { findOwners, findProblems } from './problem.repository.js'

export interface ProblemList {
  readonly productionId: string
  readonly open: number
  readonly problems: readonly Problem[]
  readonly owners: readonly ProblemOwner[]
}

/** What threatens a production's schedule, and whose it may be to solve; null when it is not there or not for the viewer. */
export async function readProblems(ctx: Ctx, productionId: string): Promise<ProblemList | null> {
  if (!can(ctx.viewer, 'see deliveries', { productionId }) || (await findProduction(ctx, productionId)) === null) return null
  const problems = await findProblems(ctx, productionId)
  return { productionId, open: problems.filter(({ state }) => state === 'open').length, problems, owners: await findOwners(ctx, productionId) }
}
