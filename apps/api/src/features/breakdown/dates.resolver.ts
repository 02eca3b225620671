import { Args, Context, Mutation, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import { removeAvailability, type RemoveAvailabilityAnswer, saveAvailability, type SaveAvailabilityAnswer, type SaveAvailabilityInput } from './save-availability.js'
import { removeElementEvent, type RemoveElementEventAnswer, saveElementEvent, type SaveElementEventAnswer, type SaveElementEventInput } from './save-element-event.js'
import { removeSceneOrder, type RemoveSceneOrderAnswer, saveSceneOrder, type SaveSceneOrderAnswer, type SaveSceneOrderInput } from './save-scene-order.js'

@Resolver()
export class DatesResolver {
  @Mutation('saveAvailability')
  saveAvailability(@Context() ctx: Ctx, @Args('input') input: SaveAvailabilityInput): Promise<SaveAvailabilityAnswer> {
    return saveAvailability(ctx, input)
  }

  @Mutation('removeAvailability')
  removeAvailability(@Context() ctx: Ctx, @Args('availabilityId') availabilityId: string, @Args('expectedVersion') expectedVersion: number): Promise<RemoveAvailabilityAnswer> {
    return removeAvailability(ctx, availabilityId, expectedVersion)
  }

  @Mutation('saveElementEvent')
  saveElementEvent(@Context() ctx: Ctx, @Args('input') input: SaveElementEventInput): Promise<SaveElementEventAnswer> {
    return saveElementEvent(ctx, input)
  }

  @Mutation('removeElementEvent')
  removeElementEvent(@Context() ctx: Ctx, @Args('elementEventId') elementEventId: string, @Args('expectedVersion') expectedVersion: number): Promise<RemoveElementEventAnswer> {
    return removeElementEvent(ctx, elementEventId, expectedVersion)
  }

  @Mutation('saveSceneOrder')
  saveSceneOrder(@Context() ctx: Ctx, @Args('input') input: SaveSceneOrderInput): Promise<SaveSceneOrderAnswer> {
    return saveSceneOrder(ctx, input)
  }

  @Mutation('removeSceneOrder')
  removeSceneOrder(@Context() ctx: Ctx, @Args('sceneOrderId') sceneOrderId: string, @Args('expectedVersion') expectedVersion: number): Promise<RemoveSceneOrderAnswer> {
    return removeSceneOrder(ctx, sceneOrderId, expectedVersion)
  }
}
