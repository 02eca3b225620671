import { Args, Context, Mutation, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../../platform/context/ctx.js'
import { removeUnit, type RemoveUnitAnswer } from './remove-unit.js'
import { saveUnit, type SaveUnit } from './save-unit.js'
import type { Unit } from './unit.repository.js'

@Resolver()
export class UnitsResolver {
  @Mutation('saveUnit')
  saveUnit(@Context() ctx: Ctx, @Args('input') input: SaveUnit): Promise<{ unit: Unit }> {
    return saveUnit(ctx, input)
  }

  @Mutation('removeUnit')
  removeUnit(@Context() ctx: Ctx, @Args('unitId') unitId: string): Promise<RemoveUnitAnswer> {
    return removeUnit(ctx, unitId)
  }
}
