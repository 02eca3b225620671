import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import { changeProduction, type ChangeProductionAnswer, type ChangeProductionInput } from './change-production.js'
import { createProduction } from './create-production.js'
import type { Department } from './department.repository.js'
import type { FirstFacts } from './production-facts.js'
import { productionOf, productionsOf, type ProductionView } from './production-view.js'
import { removeDepartment, type RemoveDepartmentAnswer } from './remove-department.js'
import { removeLocation, type RemoveLocationAnswer } from './remove-location.js'
import { saveDepartment, type SaveDepartmentInput } from './save-department.js'
import { saveLocation, type SaveLocationAnswer, type SaveLocationInput } from './save-location.js'

@Resolver()
export class ProductionResolver {
  @Query('productions')
  productions(@Context() ctx: Ctx): Promise<ProductionView[]> {
    return productionsOf(ctx)
  }

  @Query('production')
  production(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<ProductionView | null> {
    return productionOf(ctx, productionId)
  }

  @Mutation('createProduction')
  createProduction(@Context() ctx: Ctx, @Args('input') input: FirstFacts): Promise<{ production: ProductionView }> {
    return createProduction(ctx, input)
  }

  @Mutation('changeProduction')
  changeProduction(@Context() ctx: Ctx, @Args('input') input: ChangeProductionInput): Promise<ChangeProductionAnswer> {
    return changeProduction(ctx, input)
  }

  @Mutation('saveDepartment')
  saveDepartment(@Context() ctx: Ctx, @Args('input') input: SaveDepartmentInput): Promise<{ department: Department }> {
    return saveDepartment(ctx, input)
  }

  @Mutation('removeDepartment')
  removeDepartment(@Context() ctx: Ctx, @Args('departmentId') departmentId: string): Promise<RemoveDepartmentAnswer> {
    return removeDepartment(ctx, departmentId)
  }

  @Mutation('saveLocation')
  saveLocation(@Context() ctx: Ctx, @Args('input') input: SaveLocationInput): Promise<SaveLocationAnswer> {
    return saveLocation(ctx, input)
  }

  @Mutation('removeLocation')
  removeLocation(@Context() ctx: Ctx, @Args('locationId') locationId: string): Promise<RemoveLocationAnswer> {
    return removeLocation(ctx, locationId)
  }
}
