import { Args, Context, Mutation, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../../platform/context/ctx.js'
import { type AcknowledgeFlag, acknowledgeFlag } from './acknowledge-flag.js'
import { type WithdrawAcknowledgement, withdrawAcknowledgement } from './withdraw-acknowledgement.js'

@Resolver()
export class FlagsResolver {
  @Mutation('acknowledgeFlag')
  acknowledgeFlag(@Context() ctx: Ctx, @Args('input') input: AcknowledgeFlag): ReturnType<typeof acknowledgeFlag> {
    return acknowledgeFlag(ctx, input)
  }

  @Mutation('withdrawAcknowledgement')
  withdrawAcknowledgement(@Context() ctx: Ctx, @Args('input') input: WithdrawAcknowledgement): ReturnType<typeof withdrawAcknowledgement> {
    return withdrawAcknowledgement(ctx, input)
  }
}
