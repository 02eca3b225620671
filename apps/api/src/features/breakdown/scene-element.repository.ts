import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'

export interface Place {
  readonly productionId: string
  readonly sceneId: string
  readonly elementId: string
}

/** By hand, unless it is there just so already. */
export async function putIntoScene(ctx: Ctx, { productionId, sceneId, elementId, quantity }: Place & { readonly quantity: number }): Promise<void> {
  await transactionOf(ctx).change(
    `insert into scene_element as x (organization_id, production_id, scene_id, element_id, quantity, source) values ($1, $2, $3, $4, $5, 'hand')
     on conflict (organization_id, scene_id, element_id) do update set quantity = excluded.quantity, taken_out = false, source = 'hand'
     where x.taken_out or x.quantity <> excluded.quantity`,
    [organizationOf(ctx), productionId, sceneId, elementId, quantity],
  )
}

/** Kept as taken out, so that no screenplay puts it back. */
export async function takeOutOfScene(ctx: Ctx, { productionId, sceneId, elementId }: Place): Promise<void> {
  await transactionOf(ctx).change(
    `update scene_element set taken_out = true, source = 'hand', quantity = 1
     where organization_id = $1 and production_id = $2 and scene_id = $3 and element_id = $4`,
    [organizationOf(ctx), productionId, sceneId, elementId],
  )
}
