import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { lockProduction } from '../productions/index.js'
import type { Element } from './element.js'
import { findElement } from './element.repository.js'
import { findMerge, standsAsMerged, takeApart } from './merge-memory.repository.js'
import { recordChange } from './record-change.js'

export type UndoMergeElementsAnswer =
  | { readonly kind: 'MergeUndone'; readonly elementMergeId: string; readonly element: Element; readonly into: Element }
  | { readonly kind: 'MergeNotUndone'; readonly name: string; readonly reason: 'gone' | 'changed' }

/** Makes two elements of one again, in every scene and on every date as they were. Only while the one stands as the merge left it: later work would be lost. */
export async function undoMergeElements(ctx: Ctx, elementMergeId: string): Promise<UndoMergeElementsAnswer> {
  const merge = allowed(ctx, 'edit breakdown', await findMerge(ctx, elementMergeId))
  await lockProduction(ctx, merge.productionId)
  if ((await findElement(ctx, merge.intoElementId)) === null) return { kind: 'MergeNotUndone', name: merge.name, reason: 'gone' }
  const isUntouched = await standsAsMerged(ctx, merge)
  if ((await findMerge(ctx, elementMergeId)) === null) throw new NotAllowed()
  if (!isUntouched) return { kind: 'MergeNotUndone', name: merge.name, reason: 'changed' }

  const elementId = await takeApart(ctx, merge)
  const [element, into] = [elementId === null ? null : await findElement(ctx, elementId), await findElement(ctx, merge.intoElementId)]
  if (element === null || into === null) throw new NotAllowed()
  await recordChange(ctx, { operation: 'undoMergeElements', subject: `${element.name} out of ${into.name}`, productionId: merge.productionId, entityId: into.elementId, facts: { category: element.category } })
  return { kind: 'MergeUndone', elementMergeId, element, into }
}
