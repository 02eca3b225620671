import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import { readRevision, readRevisions } from './read-revision.js'
import type { RevisionHead } from './revision.repository.js'

@Resolver()
export class RevisionResolver {
  @Query('revisions')
  revisions(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<RevisionHead[]> {
    return readRevisions(ctx, productionId)
  }

  @Query('revision')
  revision(@Context() ctx: Ctx, @Args('revisionId') revisionId: string): ReturnType<typeof readRevision> {
    return readRevision(ctx, revisionId)
  }
}
