import { type Ctx, firstRow, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'

/** How two scenes are tied, as the contract shows it. */
export interface SceneOrder {
  readonly sceneOrderId: string
  readonly productionId: string
  readonly kind: 'before' | 'sameDay'
  readonly firstSceneId: string
  readonly secondSceneId: string
  readonly reason: string
  readonly version: number
}

const ORDER = `select scene_order_id as "sceneOrderId", production_id as "productionId", kind, first_scene_id as "firstSceneId",
  second_scene_id as "secondSceneId", reason, version from scene_order`

/** Held until the end of the transaction; or null. */
export function lockSceneOrder(ctx: Ctx, sceneOrderId: string): Promise<SceneOrder | null> {
  return firstRow<SceneOrder>(ctx, `${ORDER} where organization_id = $1 and scene_order_id = $2 for no key update`, [organizationOf(ctx), sceneOrderId])
}

export function findSceneOrders(ctx: Ctx, productionId: string): Promise<SceneOrder[]> {
  return rows<SceneOrder>(ctx, `${ORDER} where organization_id = $1 and production_id = $2 order by scene_order_id`, [organizationOf(ctx), productionId])
}

/** Writes it whole, new or held; the same two scenes are tied once. */
export async function putSceneOrder(ctx: Ctx, order: SceneOrder): Promise<void> {
  await transactionOf(ctx).change(
    `insert into scene_order (organization_id, production_id, scene_order_id, kind, first_scene_id, second_scene_id, reason, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (organization_id, scene_order_id) do update set kind = excluded.kind, first_scene_id = excluded.first_scene_id,
       second_scene_id = excluded.second_scene_id, reason = excluded.reason, version = excluded.version`,
    [organizationOf(ctx), order.productionId, order.sceneOrderId, order.kind, order.firstSceneId, order.secondSceneId, order.reason, order.version],
  )
}

export async function deleteSceneOrder(ctx: Ctx, { productionId, sceneOrderId }: SceneOrder): Promise<void> {
  await transactionOf(ctx).change('delete from scene_order where organization_id = $1 and production_id = $2 and scene_order_id = $3', [
    organizationOf(ctx), productionId, sceneOrderId,
  ])
}

/** Numbers of scenes of the production, by id; those that are not there are missing. */
export async function findSceneNumbers(ctx: Ctx, productionId: string, sceneIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ sceneId: string; number: string }>(
    ctx,
    'select scene_id as "sceneId", number from scene where organization_id = $1 and production_id = $2 and scene_id = any($3)',
    [organizationOf(ctx), productionId, sceneIds],
  )
  return new Map(found.map(({ sceneId, number }) => [sceneId, number]))
}
