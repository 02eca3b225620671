import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import { readDiff } from './read-diff.js'
import { readKnewWhat } from './read-knew-what.js'
import { readRevision, readRevisions } from './read-revision.js'
import type { RevisionHead } from './revision.repository.js'

@Resolver()
export class RevisionResolver {
  @Query('revisions')
  revisions(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<RevisionHead[]> {
    return readRevisions(ctx, productionId)
  }

  @Query('revisionDiff')
  revisionDiff(@Context() ctx: Ctx, @Args('fromRevisionId') from: string, @Args('toRevisionId') to: string): ReturnType<typeof readDiff> {
    return readDiff(ctx, from, to)
  }

  @Query('knewWhat')
  knewWhat(@Context() ctx: Ctx, @Args('personId') personId: string, @Args('at') at: string): ReturnType<typeof readKnewWhat> {
    return readKnewWhat(ctx, personId, at)
  }

  @Query('revision')
  revision(@Context() ctx: Ctx, @Args('revisionId') revisionId: string): ReturnType<typeof readRevision> {
    return readRevision(ctx, revisionId)
  }
}
