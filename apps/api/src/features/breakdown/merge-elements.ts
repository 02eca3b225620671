import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { lockProduction } from '../productions/index.js'
import type { Element } from './element.js'
import { findElement, lockElement } from './element.repository.js'
import { asTheyAre, type ElementMerge, findMerge, rememberMerge } from './merge-memory.repository.js'
import { mergeInto } from './merge.repository.js'
import { recordChange } from './record-change.js'

export interface MergeElementsInput {
  readonly elementId: string
  readonly expectedVersion: number
  readonly intoElementId: string
}

export type MergeElementsAnswer =
  | { readonly kind: 'ElementsMerged'; readonly elementId: string; readonly element: Element; readonly merge: ElementMerge }
  | { readonly kind: 'ElementChangedMeanwhile'; readonly element: Element }

/** Makes two elements one: the first goes into the second, and its names become aliases that the next draft of the screenplay is read by. */
export async function mergeElements(ctx: Ctx, { elementId, expectedVersion, intoElementId }: MergeElementsInput): Promise<MergeElementsAnswer> {
  const { productionId } = allowed(ctx, 'edit breakdown', await findElement(ctx, elementId))
  await lockProduction(ctx, productionId)
  const from = allowed(ctx, 'edit breakdown', await lockElement(ctx, elementId))
  const into = await lockElement(ctx, intoElementId)
  if (into?.productionId !== productionId) throw new NotAllowed()
  if (from.elementId === into.elementId) throw new InvalidInput('An element cannot be merged into itself.')
  if (from.category !== into.category) throw new InvalidInput(`${from.name} and ${into.name} are of different categories.`)
  if (from.version !== expectedVersion) return { kind: 'ElementChangedMeanwhile', element: from }

  const merging = { from: from.elementId, into: into.elementId }
  const before = await asTheyAre(ctx, merging)
  await mergeInto(ctx, productionId, merging)
  const elementMergeId = await rememberMerge(ctx, productionId, into.elementId, before)
  await recordChange(ctx, { operation: 'mergeElements', subject: `${from.name} into ${into.name}`, productionId, entityId: into.elementId, facts: { category: from.category } })
  const [element, merge] = [await findElement(ctx, into.elementId), await findMerge(ctx, elementMergeId)]
  return { kind: 'ElementsMerged', elementId, element: allowed(ctx, 'edit breakdown', element), merge: allowed(ctx, 'edit breakdown', merge) }
}
