import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { lockProduction } from '../productions/index.js'
import type { Element } from './element.js'
import { findByBoardId, findElement, findRemovedElement, lockElement, markRemoved, unremoveElement } from './element.repository.js'
import { recordChange } from './record-change.js'

export interface RemoveElementInput {
  readonly elementId: string
  readonly expectedVersion: number
}

export type RemoveElementAnswer =
  | { readonly kind: 'ElementRemoved'; readonly elementId: string }
  | { readonly kind: 'ElementChangedMeanwhile'; readonly element: Element }

/** Takes an element out of the breakdown. It is kept, so that it can be brought back and no screenplay brings it back by itself. */
export async function removeElement(ctx: Ctx, { elementId, expectedVersion }: RemoveElementInput): Promise<RemoveElementAnswer> {
  const element = allowed(ctx, 'edit breakdown', await lockElement(ctx, elementId))
  if (element.version !== expectedVersion) return { kind: 'ElementChangedMeanwhile', element }
  await markRemoved(ctx, element)
  await recordChange(ctx, { operation: 'removeElement', subject: element.name, productionId: element.productionId, entityId: elementId, facts: { category: element.category } })
  return { kind: 'ElementRemoved', elementId }
}

/** Brings a removed element back, in every scene it was in; without its board id, should another have it by now. */
export async function restoreElement(ctx: Ctx, elementId: string): Promise<{ readonly element: Element }> {
  const removed = allowed(ctx, 'edit breakdown', await findRemovedElement(ctx, elementId))
  await lockProduction(ctx, removed.productionId)
  const holder = removed.boardId === null ? null : await findByBoardId(ctx, removed)
  if (!(await unremoveElement(ctx, { ...removed, boardId: holder === null ? removed.boardId : null }))) throw new NotAllowed()
  await recordChange(ctx, { operation: 'restoreElement', subject: removed.name, productionId: removed.productionId, entityId: elementId, facts: { category: removed.category } })
  return { element: allowed(ctx, 'edit breakdown', await findElement(ctx, elementId)) }
}
