import { Args, Context, Mutation, Query, ResolveField, Resolver, Root, Subscription } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import type { Draft, NumberedEdit } from './draft.repository.js'
import { type EditDraft, editDraft, type EditDraftAnswer } from './edit-draft.js'
import { readCurrentDrafts, readDraft, readDraftEdits } from './read-draft.js'
import { type DraftMoved, watchDraft } from './watch-draft.js'

@Resolver()
export class DraftResolver {
  @Query('draft')
  draft(@Context() ctx: Ctx, @Args('draftId') draftId: string): Promise<Draft | null> {
    return readDraft(ctx, draftId)
  }

  @Query('currentDrafts')
  currentDrafts(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<Draft[]> {
    return readCurrentDrafts(ctx, productionId)
  }

  @Query('draftEdits')
  draftEdits(@Context() ctx: Ctx, @Args('draftId') draftId: string, @Args('afterVersion') afterVersion: number): Promise<NumberedEdit[]> {
    return readDraftEdits(ctx, draftId, afterVersion)
  }

  @Mutation('editDraft')
  editDraft(@Context() ctx: Ctx, @Args('input') input: EditDraft): Promise<EditDraftAnswer> {
    return editDraft(ctx, input)
  }

  @Subscription('draftMoved', { resolve: (event: DraftMoved) => event })
  draftMoved(@Context() ctx: Ctx, @Args('draftId') draftId: string): Promise<AsyncIterableIterator<DraftMoved>> {
    return watchDraft(ctx, draftId)
  }
}

interface Refused {
  readonly refusal: { readonly kind: string }
}

/** A refusal as the contract has it: why, and what it is about. */
@Resolver('EditRefused')
export class EditRefusedResolver {
  @ResolveField('kind')
  kind(@Root() refused: Refused): string {
    return refused.refusal.kind
  }

  @ResolveField('facts')
  facts(@Root() refused: Refused): object {
    return refused.refusal
  }
}
