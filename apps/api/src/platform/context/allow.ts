import { type Action, can } from '@callboard/access'
import { NotAllowed } from '../errors/not-allowed.js'
import type { Ctx } from './ctx.js'

/** Throws NotAllowed unless the viewer may do the action in the production. */
export function allow(ctx: Ctx, action: Action, productionId: string): void {
  if (!can(ctx.viewer, action, { productionId })) throw new NotAllowed()
}

/** The thing, if it is there and the viewer may do the action in its production; else NotAllowed. */
export function allowed<Thing extends { readonly productionId: string }>(ctx: Ctx, action: Action, thing: Thing | null): Thing {
  if (thing === null) throw new NotAllowed()
  allow(ctx, action, thing.productionId)
  return thing
}
