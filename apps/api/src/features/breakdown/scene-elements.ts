import { allowed } from '../../platform/context/allow.js'
import { type Ctx, newId } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { wholeNumber } from '../../platform/input/plain-text.js'
import { lockProduction } from '../productions/index.js'
import { categoryOf, elementName } from './element-facts.js'
import type { Element } from './element.js'
import { findByName, findElement, insertElement, unremoveElement } from './element.repository.js'
import { foldCharacter } from './fold-character.js'
import { recordChange } from './record-change.js'
import { putIntoScene, takeOutOfScene } from './scene-element.repository.js'
import { findSceneText, lockScene } from './scene.repository.js'
import type { SceneView } from './scene-view.js'

export interface AddElementToSceneInput {
  readonly sceneId: string
  readonly category: string
  readonly name: string
  readonly quantity: number
}

const MOST = 10_000

/** Puts an element into a scene by name, and makes one where there is none; what was removed comes back. */
export async function addElementToScene(ctx: Ctx, input: AddElementToSceneInput): Promise<{ readonly element: Element; readonly scene: SceneView }> {
  const { productionId } = allowed(ctx, 'edit breakdown', await findSceneText(ctx, input.sceneId))
  await lockProduction(ctx, productionId)
  const category = categoryOf(input.category)
  const element = await elementNamed(ctx, { productionId, category, name: elementName(category, input.name) })
  const quantity = wholeNumber('The quantity', input.quantity, 1, MOST)
  await putIntoScene(ctx, { productionId, sceneId: input.sceneId, elementId: element.elementId, quantity })
  const scene = await sceneAfter(ctx, input.sceneId)
  await recordChange(ctx, {
    operation: 'addElementToScene', subject: `${element.name} in ${nameOf(scene)}`, productionId, entityId: input.sceneId, facts: { category, quantity },
  })
  return { element, scene }
}

async function elementNamed(ctx: Ctx, { productionId, category, name }: { productionId: string; category: string; name: string }): Promise<Element> {
  const known = await findByName(ctx, { productionId, category, folded: foldCharacter(name) })
  if (known?.isRemoved === false) return known
  const elementId = known?.elementId ?? newId()
  if (known) await unremoveElement(ctx, { ...known, boardId: null })
  else {
    await insertElement(ctx, {
      elementId, productionId, category, name, boardId: null, personId: null, includeInDood: true, allowHold: false, allowDrop: false, minimumDropDays: 10, dayRate: null,
    })
  }
  return allowed(ctx, 'edit breakdown', await findElement(ctx, elementId))
}

export interface SetSceneElementInput {
  readonly sceneId: string
  readonly elementId: string
  readonly quantity: number
  readonly expectedQuantity: number
}

export interface SetSceneElementAnswer {
  readonly kind: 'SceneElementSet' | 'SceneElementChangedMeanwhile'
  readonly scene: SceneView
}

/** Says how many of an element a scene needs, if nobody changed that meanwhile. What is taken out stays out of the next draft of the screenplay too. */
export async function setSceneElement(ctx: Ctx, input: SetSceneElementInput): Promise<SetSceneElementAnswer> {
  const scene = allowed(ctx, 'edit breakdown', await lockScene(ctx, input.sceneId))
  const element = await findElement(ctx, input.elementId)
  if (element?.productionId !== scene.productionId) throw new NotAllowed()
  const before = scene.elements.find(({ elementId }) => elementId === element.elementId)?.quantity ?? 0
  if (before !== input.expectedQuantity) return { kind: 'SceneElementChangedMeanwhile', scene }

  const quantity = wholeNumber('The quantity', input.quantity, 0, MOST)
  if (quantity === before) return { kind: 'SceneElementSet', scene }
  const place = { productionId: scene.productionId, sceneId: scene.sceneId, elementId: element.elementId }
  await (quantity === 0 ? takeOutOfScene(ctx, place) : putIntoScene(ctx, { ...place, quantity }))
  await recordChange(ctx, {
    operation: 'setSceneElement', subject: `${element.name} in ${nameOf(scene)}`, productionId: scene.productionId, entityId: scene.sceneId,
    facts: { category: element.category, before, after: quantity },
  })
  return { kind: 'SceneElementSet', scene: await sceneAfter(ctx, scene.sceneId) }
}

async function sceneAfter(ctx: Ctx, sceneId: string): Promise<SceneView> {
  return allowed(ctx, 'edit breakdown', await lockScene(ctx, sceneId))
}

function nameOf(scene: SceneView): string {
  return `scene ${scene.number || scene.heading}`
}
