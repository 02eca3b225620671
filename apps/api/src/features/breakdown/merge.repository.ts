import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'

export interface Merging {
  /** The element that goes. */
  readonly from: string
  /** The element that stays. */
  readonly into: string
}

/** Makes two elements of one category one: scenes, dates and links of the one that goes become the other's, its names aliases. */
export async function mergeInto(ctx: Ctx, productionId: string, { from, into }: Merging): Promise<void> {
  const { change } = transactionOf(ctx)
  const values = [organizationOf(ctx), productionId, from, into]
  for (const statement of MOVE_ALL) await change(statement, values)
  await change(BECOME_ONE, values)
}

const OF_PRODUCTION = 'organization_id = $1 and production_id = $2'

const MOVE_ALL = [
  `insert into scene_element as kept (organization_id, production_id, scene_id, element_id, quantity, source, taken_out)
   select organization_id, production_id, scene_id, $4, quantity, source, taken_out from scene_element where ${OF_PRODUCTION} and element_id = $3
   on conflict (organization_id, scene_id, element_id) do update set quantity = greatest(kept.quantity, excluded.quantity),
     taken_out = kept.taken_out and excluded.taken_out, source = case when kept.source = excluded.source then kept.source else 'hand' end`,
  `delete from scene_element where ${OF_PRODUCTION} and element_id = $3 and $4::uuid is not null`,
  `update availability set element_id = $4, version = version + 1 where ${OF_PRODUCTION} and element_id = $3`,
  `delete from element_event v where ${OF_PRODUCTION} and element_id = $3
     and exists (select 1 from element_event w where w.organization_id = $1 and w.element_id = $4 and w.date = v.date and w.kind = v.kind)`,
  `update element_event set element_id = $4, version = version + 1 where ${OF_PRODUCTION} and element_id = $3`,
  `insert into element_link (organization_id, production_id, element_id, linked_element_id)
   select organization_id, production_id, case element_id when $3 then $4 else element_id end, case linked_element_id when $3 then $4 else linked_element_id end
   from element_link where ${OF_PRODUCTION} and $3 in (element_id, linked_element_id) and $4::uuid not in (element_id, linked_element_id)
   on conflict do nothing`,
  `delete from element_link where ${OF_PRODUCTION} and $3 in (element_id, linked_element_id) and $4::uuid is not null`,
]

const BECOME_ONE = `
with gone as (
  delete from element where ${OF_PRODUCTION} and element_id = $3 returning name_folded, aliases, board_id, person_id
)
update element e set aliases = array(select distinct alias from unnest(e.aliases || gone.aliases || gone.name_folded) alias where alias <> e.name_folded order by alias),
  board_id = coalesce(e.board_id, gone.board_id), person_id = coalesce(e.person_id, gone.person_id), version = e.version + 1
from gone where e.organization_id = $1 and e.production_id = $2 and e.element_id = $4`
