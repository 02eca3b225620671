import { type Ctx, firstRow, organizationOf } from '../../platform/context/ctx.js'
import { unitNameOf } from '../../platform/database/last-of-its-unit.js'

export interface RevisionHeadRow {
  readonly revisionId: string
  readonly unitName: string | null
  readonly number: number
  readonly colour: string
  readonly tint: string
  readonly reason: string
  readonly publishedAt: string
  readonly publishedBy: string
  readonly concerned: number
  readonly answered: number
  readonly problems: number
}

/** What a publication answers: the revision, whom it concerns, what was queued. */
export interface PublishedHead {
  readonly revision: RevisionHeadRow
  readonly concerned: number
  readonly deliveries: number
}

const BY_KEY = `
select r.draft_id as "draftId", r.draft_version as "draftVersion", r.revision_id as "revisionId", ${unitNameOf('r')} as "unitName", r.number, r.colour, r.tint, r.reason,
  r.published_at as "publishedAt", r.published_by as "publishedBy",
  (select count(*)::int from notice n where n.organization_id = $1 and n.revision_id = r.revision_id and n.call_sheet_id is null and n.concerned) as concerned,
  (select count(*)::int from delivery d join notice n on n.organization_id = $1 and n.notice_id = d.notice_id and n.call_sheet_id is null
    where d.organization_id = $1 and d.revision_id = r.revision_id) as deliveries
from revision r where r.organization_id = $1 and r.production_id = $2 and r.idempotency_key = $3`

interface KnownRow extends Omit<RevisionHeadRow, 'answered' | 'problems'> {
  readonly draftId: string
  readonly draftVersion: number
  readonly deliveries: number
}

/** A publication, and what it was of. */
export interface KnownPublication extends PublishedHead {
  readonly draftId: string
  readonly draftVersion: number
}

/** The publication that was made under a key, or null. */
export async function findPublicationByKey(ctx: Ctx, productionId: string, key: string): Promise<KnownPublication | null> {
  const row = await firstRow<KnownRow>(ctx, BY_KEY, [organizationOf(ctx), productionId, key])
  if (row === null) return null
  const { draftId, draftVersion, deliveries, ...head } = row
  return { draftId, draftVersion, deliveries, concerned: head.concerned, revision: { ...head, answered: 0, problems: 0 } }
}
