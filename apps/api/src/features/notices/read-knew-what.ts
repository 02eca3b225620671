import { can } from '@callboard/access'
import { type Ctx, firstRow, organizationOf } from '../../platform/context/ctx.js'
import { KNEW_WHAT } from './knew-what.sql.js'

interface KnewWhat {
  readonly personId: string
  readonly productionId: string
  readonly name: string
  readonly zone: string
  readonly clock: 'h24' | 'h12'
  readonly moments: readonly string[]
  readonly things: readonly object[]
}

/** What a person had been sent, had opened and had confirmed by a moment; null when they are not there or not for the viewer. */
export async function readKnewWhat(ctx: Ctx, personId: string, at: string): Promise<(KnewWhat & { readonly at: string }) | null> {
  const row = await firstRow<KnewWhat & Record<string, unknown>>(ctx, KNEW_WHAT, [organizationOf(ctx), personId, at])
  return row === null || !can(ctx.viewer, 'see deliveries', row) ? null : { ...row, at }
}
