import { allowed } from '../../platform/context/allow.js'
import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import type { Element } from './element.js'
import { findElement, lockElement } from './element.repository.js'
import { recordChange } from './record-change.js'

export interface LinkElementsInput {
  readonly elementId: string
  readonly linkedElementId: string
}

/** Every scene with the first element needs the second too. Said twice, it is one link. */
export async function linkElements(ctx: Ctx, input: LinkElementsInput): Promise<{ readonly link: LinkElementsInput }> {
  const [element, linked] = await both(ctx, input)
  if (element.elementId === linked.elementId) throw new InvalidInput('An element brings itself already.')
  const added = await transactionOf(ctx).change(
    'insert into element_link (organization_id, production_id, element_id, linked_element_id) values ($1, $2, $3, $4) on conflict do nothing',
    [organizationOf(ctx), element.productionId, element.elementId, linked.elementId],
  )
  if (added === 1) await writeDown(ctx, 'linkElements', element, linked)
  return { link: { elementId: element.elementId, linkedElementId: linked.elementId } }
}

/** Takes a link back; one that is gone already is gone. */
export async function unlinkElements(ctx: Ctx, input: LinkElementsInput): Promise<{ readonly link: LinkElementsInput }> {
  const [element, linked] = await both(ctx, input)
  const gone = await transactionOf(ctx).change(
    'delete from element_link where organization_id = $1 and production_id = $2 and element_id = $3 and linked_element_id = $4',
    [organizationOf(ctx), element.productionId, element.elementId, linked.elementId],
  )
  if (gone === 1) await writeDown(ctx, 'unlinkElements', element, linked)
  return { link: { elementId: element.elementId, linkedElementId: linked.elementId } }
}

async function both(ctx: Ctx, { elementId, linkedElementId }: LinkElementsInput): Promise<[Element, Element]> {
  const element = allowed(ctx, 'edit breakdown', await lockElement(ctx, elementId))
  const linked = await findElement(ctx, linkedElementId)
  if (linked?.productionId !== element.productionId) throw new NotAllowed()
  return [element, linked]
}

async function writeDown(ctx: Ctx, operation: string, element: Element, linked: Element): Promise<void> {
  await recordChange(ctx, { operation, subject: `${element.name} brings ${linked.name}`, productionId: element.productionId, entityId: element.elementId })
}
