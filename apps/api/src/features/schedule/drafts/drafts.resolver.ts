import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../../platform/context/ctx.js'
import { type CreateDraft, createDraft } from './create-draft.js'
import type { DraftHead } from './draft-head.repository.js'
import { makeDraftCurrent } from './make-draft-current.js'
import type { MoveScenesAnswer } from './between-units.js'
import { moveDayToUnit, type MoveDayToUnit } from './move-day-to-unit.js'
import { moveScenesToUnit, type MoveScenesToUnit } from './move-scenes-to-unit.js'
import { readDrafts, readPublishedBoard } from './read-drafts.js'
import { removeDraft, type RemoveDraftAnswer } from './remove-draft.js'
import { type RenameDraft, renameDraft } from './rename-draft.js'

@Resolver()
export class DraftsResolver {
  @Query('drafts')
  drafts(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<DraftHead[]> {
    return readDrafts(ctx, productionId)
  }

  @Query('publishedBoard')
  publishedBoard(@Context() ctx: Ctx, @Args('unitId') unitId: string): ReturnType<typeof readPublishedBoard> {
    return readPublishedBoard(ctx, unitId)
  }

  @Mutation('createDraft')
  createDraft(@Context() ctx: Ctx, @Args('input') input: CreateDraft): Promise<{ draft: DraftHead }> {
    return createDraft(ctx, input)
  }

  @Mutation('renameDraft')
  renameDraft(@Context() ctx: Ctx, @Args('input') input: RenameDraft): Promise<{ draft: DraftHead }> {
    return renameDraft(ctx, input)
  }

  @Mutation('removeDraft')
  removeDraft(@Context() ctx: Ctx, @Args('draftId') draftId: string): Promise<RemoveDraftAnswer> {
    return removeDraft(ctx, draftId)
  }

  @Mutation('makeDraftCurrent')
  makeDraftCurrent(@Context() ctx: Ctx, @Args('draftId') draftId: string): Promise<{ draft: DraftHead }> {
    return makeDraftCurrent(ctx, draftId)
  }

  @Mutation('moveScenesToUnit')
  moveScenesToUnit(@Context() ctx: Ctx, @Args('input') input: MoveScenesToUnit): Promise<MoveScenesAnswer> {
    return moveScenesToUnit(ctx, input)
  }

  @Mutation('moveDayToUnit')
  moveDayToUnit(@Context() ctx: Ctx, @Args('input') input: MoveDayToUnit): Promise<MoveScenesAnswer> {
    return moveDayToUnit(ctx, input)
  }
}
