import { type Ctx, firstRow, newId, nowOf, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'
import type { Merging } from './merge.repository.js'

/** A merge that is remembered, as the contract shows it. */
export interface ElementMerge {
  readonly elementMergeId: string
  readonly productionId: string
  readonly intoElementId: string
  /** Of the one that went. */
  readonly name: string
  readonly mergedAt: Date
}

const MERGE = `select element_merge_id as "elementMergeId", production_id as "productionId", into_element_id as "intoElementId",
  before #>> '{from,element,name}' as name, merged_at as "mergedAt" from element_merge where organization_id = $1 and element_merge_id = $2`

export function findMerge(ctx: Ctx, elementMergeId: string): Promise<ElementMerge | null> {
  return firstRow<ElementMerge>(ctx, MERGE, [organizationOf(ctx), elementMergeId])
}

/** An element with all its rows, as JSON: $1 the organization, `id` the parameter that names it, `without` what is left out of the rows. */
const allOf = (id: string, without = '') => {
  const list = (table: string, order: string, condition = `x.element_id = ${id}`) =>
    `'${table}', (select coalesce(jsonb_agg(to_jsonb(x)${without} order by ${order}), '[]') from ${table} x where x.organization_id = $1 and ${condition})`
  return `jsonb_build_object('element', (select to_jsonb(x)${without} from element x where x.organization_id = $1 and x.element_id = ${id}),
    ${list('scene_element', 'x.scene_id')}, ${list('availability', 'x.availability_id')}, ${list('element_event', 'x.element_event_id')},
    ${list('element_link', 'x.element_id, x.linked_element_id', `${id} in (x.element_id, x.linked_element_id)`)})`
}

/** How an element stands, whatever the number of its version. */
const STANDING = (id: string) => allOf(id, " - 'version'")

/** Both as they are before they become one; to be handed to `rememberMerge` after. */
export async function asTheyAre(ctx: Ctx, { from, into }: Merging): Promise<object> {
  const both = await firstRow<{ both: object }>(ctx, `select jsonb_build_object('from', ${allOf('$2::uuid')}, 'into', ${allOf('$3::uuid')}) as both`, [organizationOf(ctx), from, into])
  return both?.both ?? {}
}

/** Remembers how both were, and how the one that stayed stands now. */
export async function rememberMerge(ctx: Ctx, productionId: string, into: string, before: object): Promise<string> {
  const elementMergeId = newId()
  await transactionOf(ctx).change(
    `insert into element_merge (organization_id, element_merge_id, production_id, into_element_id, merged_at, before, standing)
     select $1, $2, $3, $4::uuid, $5, $6, ${STANDING('$4::uuid')}`,
    [organizationOf(ctx), elementMergeId, productionId, into, nowOf(ctx), JSON.stringify(before)],
  )
  return elementMergeId
}

/** Whether the element stands as it did right after the merge; everything it is made of is held until the end of the transaction. */
export async function standsAsMerged(ctx: Ctx, { elementMergeId, intoElementId }: ElementMerge): Promise<boolean> {
  const values = [organizationOf(ctx), intoElementId]
  await rows(ctx, 'select 1 from element where organization_id = $1 and element_id = $2 for update', values)
  await rows(ctx, 'select 1 from scene_element where organization_id = $1 and element_id = $2 for update', values)
  const found = await firstRow<{ same: boolean }>(ctx, `select standing = ${STANDING('$2::uuid')} as same from element_merge where organization_id = $1 and element_merge_id = $3`, [...values, elementMergeId])
  return found?.same ?? false
}

const FORGET = 'delete from element_merge where organization_id = $1 and element_merge_id = $2 returning before'
const TAKE_ROWS = ['scene_element', 'availability', 'element_event'].map((table) => `delete from ${table} where organization_id = $1 and element_id = $2`)
const TAKE_LINKS = 'delete from element_link where organization_id = $1 and $2 in (element_id, linked_element_id)'
/** What of the one that stayed came from the other. */
const STAYS = `update element e set aliases = b.aliases, board_id = b.board_id, person_id = b.person_id, version = e.version + 1
from jsonb_populate_record(null::element, $2::jsonb) b where e.organization_id = $1 and e.element_id = b.element_id`
/** Without its board id, should another have it by now. Versions go on: whoever saw one must not take another for it. */
const COMES_BACK = `insert into element select b.* from jsonb_populate_record(null::element, $2::jsonb || jsonb_build_object('version', ($2::jsonb ->> 'version')::int + 2,
  'board_id', (select $2::jsonb ->> 'board_id' where not exists (select 1 from element o where o.organization_id = $1 and o.production_id = ($2::jsonb ->> 'production_id')::uuid
    and o.category = $2::jsonb ->> 'category' and o.board_id = $2::jsonb ->> 'board_id' and o.removed_at is null)))) b where b.organization_id = $1`
const PUT_BACK = (table: string) => `insert into ${table} select b.* from jsonb_populate_recordset(null::${table}, $2::jsonb) b where b.organization_id = $1 on conflict do nothing`
const LATER = (list: readonly { readonly version: number }[]) => list.map((row) => ({ ...row, version: row.version + 2 }))

interface Whole {
  readonly element: object
  readonly scene_element: readonly object[]
  readonly availability: readonly { readonly version: number }[]
  readonly element_event: readonly { readonly version: number }[]
  readonly element_link: readonly object[]
}

/** Makes two of one again, as they were; gives the id of the one that is back, or null when somebody was faster. */
export async function takeApart(ctx: Ctx, { elementMergeId, intoElementId }: ElementMerge): Promise<string | null> {
  const { change } = transactionOf(ctx)
  const organizationId = organizationOf(ctx)
  const [remembered] = await rows<{ before: { readonly from: Whole; readonly into: Whole } }>(ctx, FORGET, [organizationId, elementMergeId])
  if (remembered === undefined) return null
  const { from, into } = remembered.before
  for (const statement of [...TAKE_ROWS, TAKE_LINKS]) await change(statement, [organizationId, intoElementId])
  await change(STAYS, [organizationId, JSON.stringify(into.element)])
  await change(COMES_BACK, [organizationId, JSON.stringify(from.element)])
  const put = (table: string, list: readonly object[]) => change(PUT_BACK(table), [organizationId, JSON.stringify(list)])
  await put('scene_element', [...from.scene_element, ...into.scene_element])
  await put('availability', LATER([...from.availability, ...into.availability]))
  await put('element_event', LATER([...from.element_event, ...into.element_event]))
  await put('element_link', [...from.element_link, ...into.element_link])
  return (from.element as { readonly element_id: string }).element_id
}
