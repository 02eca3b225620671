import { allowed } from '../../platform/context/allow.js'
import { type Ctx, organizationOf } from '../../platform/context/ctx.js'
import { eventsOf } from '../../platform/graphql/events-of.js'
import { findProduction } from '../productions/index.js'

export interface BreakdownChanged {
  readonly entity: string
  readonly version: number
}

/** What changed in a breakdown, for as long as somebody looks at it; that the line is open, first. */
export async function watchBreakdown(ctx: Ctx, productionId: string): Promise<AsyncIterableIterator<BreakdownChanged>> {
  allowed(ctx, 'see the office', await findProduction(ctx, productionId))
  const organizationId = organizationOf(ctx)
  return eventsOf(ctx.services.live, {
    wanted: (event) => event.kind === 'breakdownChanged' && event.organizationId === organizationId && event.subjectId === productionId,
    answer: ({ facts }) => ({ entity: String(facts?.['entity'] ?? productionId), version: Number(facts?.['version'] ?? 0) }),
    first: async () => ({ entity: productionId, version: 0 }),
  })
}
