import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import { type AssignProblem, assignProblem, type AssignProblemAnswer } from './assign-problem.js'
import { type ProblemList, readProblems } from './read-problems.js'
import { type ResolveProblem, resolveProblem, type ResolveProblemAnswer } from './resolve-problem.js'
import { type ProblemsMoved, watchProblems } from './watch-problems.js'

@Resolver()
export class ProblemResolver {
  @Query('problems')
  problems(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<ProblemList | null> {
    return readProblems(ctx, productionId)
  }

  @Mutation('assignProblem')
  assignProblem(@Context() ctx: Ctx, @Args('input') input: AssignProblem): Promise<AssignProblemAnswer> {
    return assignProblem(ctx, input)
  }

  @Mutation('resolveProblem')
  resolveProblem(@Context() ctx: Ctx, @Args('input') input: ResolveProblem): Promise<ResolveProblemAnswer> {
    return resolveProblem(ctx, input)
  }

  @Subscription('problemsMoved', { resolve: (event: ProblemsMoved) => event })
  problemsMoved(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<AsyncIterableIterator<ProblemsMoved>> {
    return watchProblems(ctx, productionId)
  }
}
