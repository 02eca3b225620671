import { can } from '@callboard/access'
import { type Ctx, nowOf } from '../../platform/context/ctx.js'
import { findProduction } from '../productions/index.js'
import type { ChaseList } from './chase.js'
import { findChase } from './chase.repository.js'

/** Who was asked and has not answered, by their own call; null when the production is not there or not for the viewer. */
export async function readChase(ctx: Ctx, productionId: string, dayId: string | null): Promise<ChaseList | null> {
  if (!can(ctx.viewer, 'see deliveries', { productionId }) || (await findProduction(ctx, productionId)) === null) return null
  return { productionId, at: nowOf(ctx), ...(await findChase(ctx, productionId, dayId)) }
}
