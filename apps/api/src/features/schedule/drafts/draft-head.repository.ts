import { type Ctx, firstRow, organizationOf, rows } from '../../../platform/context/ctx.js'
import type { UnitKind } from '../draft.repository.js'

/** A draft in a list. */
export interface DraftHead {
  readonly draftId: string
  readonly productionId: string
  readonly unitId: string
  readonly unitName: string
  readonly unitKind: UnitKind
  readonly name: string
  readonly isCurrent: boolean
  readonly version: number
  readonly publishedVersion: number | null
  readonly lastEdit: { readonly author: string; readonly at: string } | null
  readonly days: number
  readonly strips: number
}

/** $1 the organization, $2 the production or null, $3 the draft or null. */
const HEADS = `
select d.draft_id as "draftId", d.production_id as "productionId", d.unit_id as "unitId", u.name as "unitName", u.kind as "unitKind", d.name,
  d.current as "isCurrent", d.version, d.published_version as "publishedVersion",
  (select json_build_object('author', e.author, 'at', e.at) from draft_edit e
    where e.organization_id = $1 and e.draft_id = d.draft_id order by e.version desc limit 1) as "lastEdit",
  jsonb_array_length(d.board -> 'days') as days, jsonb_array_length(d.board -> 'strips') as strips
from draft d join unit u on u.organization_id = d.organization_id and u.unit_id = d.unit_id
where d.organization_id = $1 and d.removed_at is null and ($2::uuid is null or d.production_id = $2) and ($3::uuid is null or d.draft_id = $3)
order by u.kind <> 'main', lower(u.name), u.unit_id, not d.current, lower(d.name), d.draft_id`

export function findHeads(ctx: Ctx, productionId: string): Promise<DraftHead[]> {
  return rows<DraftHead & { [column: string]: unknown }>(ctx, HEADS, [organizationOf(ctx), productionId, null])
}

/** The head of a draft that is known to be there. */
export async function headOf(ctx: Ctx, draftId: string): Promise<DraftHead> {
  const head = await firstRow<DraftHead & { [column: string]: unknown }>(ctx, HEADS, [organizationOf(ctx), null, draftId])
  if (head === null) throw new Error('A draft that was just written is not there')
  return head
}
