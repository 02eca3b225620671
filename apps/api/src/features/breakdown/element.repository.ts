import { type Ctx, firstRow, nowOf, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { ElementRow } from './element.entity.js'
import type { Element } from './element.js'
import { foldCharacter } from './fold-character.js'

/** The columns of an element as the contract shows it, of `element e`. Who was taken off the production plays nobody. */
export const ELEMENT_COLUMNS = `e.element_id as "elementId", e.production_id as "productionId", e.category, e.name, e.aliases, e.board_id as "boardId",
  (select q.person_id from person q where q.organization_id = e.organization_id and q.person_id = e.person_id and q.removed_at is null) as "personId",
  e.include_in_dood as "includeInDood", e.allow_hold as "allowHold", e.allow_drop as "allowDrop", e.minimum_drop_days as "minimumDropDays",
  e.day_rate as "dayRate", e.version`

const ELEMENT = `select ${ELEMENT_COLUMNS} from element e`

/** An element that was not removed, or null. */
export function findElement(ctx: Ctx, elementId: string): Promise<Element | null> {
  return firstRow<Element>(ctx, `${ELEMENT} where e.organization_id = $1 and e.element_id = $2 and e.removed_at is null`, [organizationOf(ctx), elementId])
}

/** The same, held until the end of the transaction. */
export function lockElement(ctx: Ctx, elementId: string): Promise<Element | null> {
  return firstRow<Element>(ctx, `${ELEMENT} where e.organization_id = $1 and e.element_id = $2 and e.removed_at is null for no key update`, [organizationOf(ctx), elementId])
}

/** The element of the category that goes by the name, or once did; removed ones too. */
export function findByName(ctx: Ctx, of: { readonly productionId: string; readonly category: string; readonly folded: string }): Promise<(Element & { isRemoved: boolean }) | null> {
  return firstRow<Element & { isRemoved: boolean }>(
    ctx,
    `select ${ELEMENT_COLUMNS}, e.removed_at is not null as "isRemoved" from element e
     where e.organization_id = $1 and e.production_id = $2 and e.category = $3 and (e.name_folded = $4 or $4 = any (e.aliases))
     order by e.name_folded = $4 desc, e.element_id limit 1`,
    [organizationOf(ctx), of.productionId, of.category, of.folded],
  )
}

/** Whichever other element of the category has the board id. */
export function findByBoardId(ctx: Ctx, element: Pick<Element, 'productionId' | 'category' | 'boardId' | 'elementId'>): Promise<Element | null> {
  return firstRow<Element>(
    ctx,
    `${ELEMENT} where e.organization_id = $1 and e.production_id = $2 and e.category = $3 and e.board_id = $4 and e.element_id <> $5 and e.removed_at is null`,
    [organizationOf(ctx), element.productionId, element.category, element.boardId, element.elementId],
  )
}

/** An element that was removed, or null. */
export function findRemovedElement(ctx: Ctx, elementId: string): Promise<Element | null> {
  return firstRow<Element>(ctx, `${ELEMENT} where e.organization_id = $1 and e.element_id = $2 and e.removed_at is not null`, [organizationOf(ctx), elementId])
}

export async function insertElement(ctx: Ctx, element: Omit<Element, 'aliases' | 'version'>): Promise<void> {
  await transactionOf(ctx).manager.insert(ElementRow, { organizationId: organizationOf(ctx), ...element, nameFolded: foldCharacter(element.name), aliases: [] })
}

/** Writes the facts; a name it had before stays an alias. Brings a removed one back. The row is held. */
export async function updateElement(ctx: Ctx, element: Element): Promise<void> {
  await transactionOf(ctx).change(
    `update element e set name = $4, name_folded = $5, board_id = $6, person_id = $7, include_in_dood = $8, allow_hold = $9, allow_drop = $10,
       minimum_drop_days = $11, day_rate = $12, removed_at = null, version = version + 1,
       aliases = array(select distinct alias from unnest(e.aliases || e.name_folded) alias where alias <> $5 order by alias)
     where e.organization_id = $1 and e.production_id = $2 and e.element_id = $3`,
    [
      organizationOf(ctx), element.productionId, element.elementId, element.name, foldCharacter(element.name), element.boardId, element.personId,
      element.includeInDood, element.allowHold, element.allowDrop, element.minimumDropDays, element.dayRate,
    ],
  )
}

export async function markRemoved(ctx: Ctx, element: Element): Promise<void> {
  await transactionOf(ctx).change(
    'update element set removed_at = $4, version = version + 1 where organization_id = $1 and production_id = $2 and element_id = $3',
    [organizationOf(ctx), element.productionId, element.elementId, nowOf(ctx)],
  )
}

/** Brings a removed element back with the given board id; false when it is there already. */
export async function unremoveElement(ctx: Ctx, { productionId, elementId, boardId }: Element): Promise<boolean> {
  const touched = await transactionOf(ctx).change(
    `update element set removed_at = null, board_id = $4, version = version + 1
     where organization_id = $1 and production_id = $2 and element_id = $3 and removed_at is not null`,
    [organizationOf(ctx), productionId, elementId, boardId],
  )
  return touched === 1
}
