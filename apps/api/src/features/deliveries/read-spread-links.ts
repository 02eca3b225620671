import { allowed } from '../../platform/context/allow.js'
import { type Ctx, nowOf } from '../../platform/context/ctx.js'
import { findProduction } from '../productions/index.js'
import { findSpreadLinks, type SpreadLink } from './personal-link.repository.js'

/** Whose personal link was entered on more devices within a day than one person has. */
export async function readSpreadLinks(ctx: Ctx, productionId: string): Promise<SpreadLink[]> {
  allowed(ctx, 'see deliveries', await findProduction(ctx, productionId))
  return findSpreadLinks(ctx, productionId, nowOf(ctx))
}
