import { can } from '@callboard/access'
import { allow } from '../../../platform/context/allow.js'
import { type Ctx, firstRow, organizationOf } from '../../../platform/context/ctx.js'
import { type DraftHead, findHeads } from './draft-head.repository.js'

/** The drafts of a production's units. */
export function readDrafts(ctx: Ctx, productionId: string): Promise<DraftHead[]> {
  allow(ctx, 'see the office', productionId)
  return findHeads(ctx, productionId)
}

interface PublishedBoard {
  readonly productionId: string
  readonly revisionId: string
  readonly number: number
  readonly colour: string
  readonly tint: string
  readonly publishedAt: Date
  readonly board: unknown
}

const PUBLISHED = `
select r.production_id as "productionId", r.revision_id as "revisionId", r.number, r.colour, r.tint, r.published_at as "publishedAt", r.board
from revision r where r.organization_id = $1 and r.unit_id = $2 order by r.number desc limit 1`

/** The board a unit published last; null when it published none, or is not for the viewer. */
export async function readPublishedBoard(ctx: Ctx, unitId: string): Promise<PublishedBoard | null> {
  const found = await firstRow<PublishedBoard & { [column: string]: unknown }>(ctx, PUBLISHED, [organizationOf(ctx), unitId])
  return found !== null && can(ctx.viewer, 'see the office', found) ? found : null
}
