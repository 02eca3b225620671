import type { Paper } from '@callboard/documents'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../../platform/context/ctx.js'
import { cancelNamedCopies, type NamedCopies, printNamedCopies, readNamedCopies } from './named-copies.js'

@Resolver()
export class CopiesResolver {
  @Query('namedCopies')
  namedCopies(@Context() ctx: Ctx, @Args('callSheetId') callSheetId: string): Promise<NamedCopies | null> {
    return readNamedCopies(ctx, callSheetId)
  }

  @Mutation('printNamedCopies')
  printNamedCopies(@Context() ctx: Ctx, @Args() asked: { readonly callSheetId: string; readonly paper: Paper }): Promise<NamedCopies | null> {
    return printNamedCopies(ctx, asked)
  }

  @Mutation('cancelNamedCopies')
  cancelNamedCopies(@Context() ctx: Ctx, @Args('callSheetId') callSheetId: string): Promise<{ readonly callSheetId: string }> {
    return cancelNamedCopies(ctx, callSheetId)
  }
}
