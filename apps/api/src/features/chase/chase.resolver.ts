import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import type { ChaseList } from './chase.js'
import { type CorrectPhone, correctPhone, type PhoneCorrection } from './correct-phone.js'
import { type EscalationRule, type SaveEscalation, saveEscalation } from './escalation/save-escalation.js'
import { readChase } from './read-chase.js'
import { type PhoneAnswer, type RecordPhoneAnswer, recordPhoneAnswer } from './record-phone-answer.js'

@Resolver()
export class ChaseResolver {
  @Query('chase')
  chase(@Context() ctx: Ctx, @Args('productionId') productionId: string, @Args('dayId') dayId: string | null = null): Promise<ChaseList | null> {
    return readChase(ctx, productionId, dayId)
  }

  @Mutation('recordPhoneAnswer')
  recordPhoneAnswer(@Context() ctx: Ctx, @Args('input') input: RecordPhoneAnswer): Promise<PhoneAnswer> {
    return recordPhoneAnswer(ctx, input)
  }

  @Mutation('correctPhone')
  correctPhone(@Context() ctx: Ctx, @Args('input') input: CorrectPhone): Promise<PhoneCorrection> {
    return correctPhone(ctx, input)
  }

  @Mutation('saveEscalation')
  saveEscalation(@Context() ctx: Ctx, @Args('input') input: SaveEscalation): Promise<EscalationRule> {
    return saveEscalation(ctx, input)
  }
}
