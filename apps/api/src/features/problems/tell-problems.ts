import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { announce } from '../../platform/live/live.js'

/** Tells whoever looks at the production's problems. */
export function tellProblems(ctx: Ctx, productionId: string): Promise<void> {
  return announce(transactionOf(ctx), { kind: 'problemsMoved', organizationId: organizationOf(ctx), subjectId: productionId })
}

/** Tells whoever has a board or the breakdown of the production open that somebody's absence came or went. */
export function tellAbsence(ctx: Ctx, productionId: string): Promise<void> {
  return announce(transactionOf(ctx), {
    kind: 'breakdownChanged', organizationId: organizationOf(ctx), subjectId: productionId, facts: { entity: productionId, version: 0 },
  })
}
