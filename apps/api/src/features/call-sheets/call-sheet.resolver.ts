import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import type { CallSheetHead } from './call-sheet.repository.js'
import { type CallSheetAnswer, readCallSheet, readCallSheets } from './read-call-sheet.js'
import { type Published, readPublished } from './read-published.js'

@Resolver()
export class CallSheetResolver {
  @Query('callSheets')
  callSheets(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<CallSheetHead[]> {
    return readCallSheets(ctx, productionId)
  }

  @Query('callSheet')
  callSheet(@Context() ctx: Ctx, @Args('callSheetId') callSheetId: string): Promise<CallSheetAnswer | null> {
    return readCallSheet(ctx, callSheetId)
  }

  @Query('published')
  published(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<Published | null> {
    return readPublished(ctx, productionId)
  }
}
