import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import { previewPublication } from './preview-publication.js'
import { type PublishSchedule, publishSchedule, type PublishScheduleAnswer } from './publish-schedule.js'

@Resolver()
export class PublicationResolver {
  @Query('publishPreview')
  publishPreview(@Context() ctx: Ctx, @Args('draftId') draftId: string): ReturnType<typeof previewPublication> {
    return previewPublication(ctx, draftId)
  }

  @Mutation('publishSchedule')
  publishSchedule(@Context() ctx: Ctx, @Args('input') input: PublishSchedule): Promise<PublishScheduleAnswer> {
    return publishSchedule(ctx, input)
  }
}
