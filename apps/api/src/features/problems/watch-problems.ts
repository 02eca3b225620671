import { allowed } from '../../platform/context/allow.js'
import { type Ctx, organizationOf } from '../../platform/context/ctx.js'
import { eventsOf } from '../../platform/graphql/events-of.js'
import { findProduction } from '../productions/index.js'

export interface ProblemsMoved {
  readonly productionId: string
}

/** That problems of a production were opened, given or solved, for as long as somebody looks. */
export async function watchProblems(ctx: Ctx, productionId: string): Promise<AsyncIterableIterator<ProblemsMoved>> {
  allowed(ctx, 'see deliveries', await findProduction(ctx, productionId))
  const organizationId = organizationOf(ctx)
  return eventsOf(ctx.services.live, {
    wanted: (event) => event.kind === 'problemsMoved' && event.organizationId === organizationId && event.subjectId === productionId,
    answer: () => ({ productionId }),
    first: async () => ({ productionId }),
  })
}
