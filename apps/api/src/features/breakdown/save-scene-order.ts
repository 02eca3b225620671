import { allowed } from '../../platform/context/allow.js'
import { type Ctx, newId } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { plainText } from '../../platform/input/plain-text.js'
import { lockProduction } from '../productions/index.js'
import { pathBetween } from './path-between.js'
import { recordChange } from './record-change.js'
import { deleteSceneOrder, findSceneNumbers, findSceneOrders, lockSceneOrder, putSceneOrder, type SceneOrder } from './scene-order.repository.js'

export interface SaveSceneOrderInput extends Omit<SceneOrder, 'sceneOrderId' | 'version'> {
  readonly sceneOrderId?: string | null
  readonly expectedVersion?: number | null
}

export type SaveSceneOrderAnswer =
  | { readonly kind: 'SceneOrderSaved' | 'SceneOrderChangedMeanwhile'; readonly order: SceneOrder }
  | { readonly kind: 'SceneOrderContradicts'; readonly orders: readonly SceneOrder[] }

/** Ties two scenes, unless the ties there are lead the other way. The same two are tied once: said again, the tie is changed. */
export async function saveSceneOrder(ctx: Ctx, input: SaveSceneOrderInput): Promise<SaveSceneOrderAnswer> {
  const { productionId } = allowed(ctx, 'edit breakdown', await lockProduction(ctx, input.productionId))
  const { firstSceneId, secondSceneId } = input
  const numbers = await findSceneNumbers(ctx, productionId, [firstSceneId, secondSceneId])
  const known = await knownOrder(ctx, productionId, input.sceneOrderId ?? null)
  if (!numbers.has(firstSceneId) || !numbers.has(secondSceneId)) throw new NotAllowed()
  if (known && known.version !== input.expectedVersion) return { kind: 'SceneOrderChangedMeanwhile', order: known }
  if (firstSceneId === secondSceneId) throw new InvalidInput('A scene cannot be tied to itself.')

  const orders = (await findSceneOrders(ctx, productionId)).filter(({ sceneOrderId }) => sceneOrderId !== known?.sceneOrderId)
  const same = orders.find((order) => order.firstSceneId === firstSceneId && order.secondSceneId === secondSceneId)
  const way = input.kind === 'before' ? pathBetween(orders, secondSceneId, firstSceneId) : []
  if (way.length > 0) return { kind: 'SceneOrderContradicts', orders: way }
  if (known && same) await deleteSceneOrder(ctx, same)
  return write(ctx, input, { numbers, before: known ?? same ?? null })
}

async function write(ctx: Ctx, input: SaveSceneOrderInput, { numbers, before }: { numbers: ReadonlyMap<string, string>; before: SceneOrder | null }): Promise<SaveSceneOrderAnswer> {
  const { productionId, kind, firstSceneId, secondSceneId } = input
  const order: SceneOrder = {
    sceneOrderId: before?.sceneOrderId ?? newId(), productionId, kind, firstSceneId, secondSceneId,
    reason: plainText('The reason', input.reason, { most: 500, optional: true }), version: (before?.version ?? 0) + 1,
  }
  await putSceneOrder(ctx, order)
  await writeDown(ctx, 'saveSceneOrder', order, numbers)
  return { kind: 'SceneOrderSaved', order }
}

async function knownOrder(ctx: Ctx, productionId: string, sceneOrderId: string | null): Promise<SceneOrder | null> {
  if (sceneOrderId === null) return null
  const known = await lockSceneOrder(ctx, sceneOrderId)
  if (known?.productionId !== productionId) throw new NotAllowed()
  return known
}

export type RemoveSceneOrderAnswer =
  | { readonly kind: 'SceneOrderRemoved'; readonly sceneOrderId: string }
  | { readonly kind: 'SceneOrderChangedMeanwhile'; readonly order: SceneOrder }

/** Takes a tie away, if nobody changed it meanwhile. */
export async function removeSceneOrder(ctx: Ctx, sceneOrderId: string, expectedVersion: number): Promise<RemoveSceneOrderAnswer> {
  const order = allowed(ctx, 'edit breakdown', await lockSceneOrder(ctx, sceneOrderId))
  if (order.version !== expectedVersion) return { kind: 'SceneOrderChangedMeanwhile', order }
  const numbers = await findSceneNumbers(ctx, order.productionId, [order.firstSceneId, order.secondSceneId])
  await deleteSceneOrder(ctx, order)
  await writeDown(ctx, 'removeSceneOrder', order, numbers)
  return { kind: 'SceneOrderRemoved', sceneOrderId }
}

async function writeDown(ctx: Ctx, operation: string, order: SceneOrder, numbers: ReadonlyMap<string, string>): Promise<void> {
  const [first, second] = [order.firstSceneId, order.secondSceneId].map((id) => numbers.get(id) || 'without number')
  const subject = order.kind === 'before' ? `Scene ${first} before scene ${second}` : `Scenes ${first} and ${second} on one day`
  await recordChange(ctx, { operation, subject, productionId: order.productionId, entityId: order.sceneOrderId })
}
