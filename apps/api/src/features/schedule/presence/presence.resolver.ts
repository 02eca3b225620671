import { Args, Context, Mutation, Resolver, Subscription } from '@nestjs/graphql'
import type { Ctx } from '../../../platform/context/ctx.js'
import { showPresence } from './show-presence.js'
import { type DraftPresence, watchPresence } from './watch-presence.js'

@Resolver()
export class PresenceResolver {
  @Mutation('showPresence')
  showPresence(@Context() ctx: Ctx, @Args('draftId') draftId: string, @Args('stripId') stripId?: string | null): Promise<{ again: number }> {
    return showPresence(ctx, draftId, stripId ?? null)
  }

  @Subscription('draftPresence', { resolve: (event: DraftPresence) => event })
  draftPresence(@Context() ctx: Ctx, @Args('draftId') draftId: string): Promise<AsyncIterableIterator<DraftPresence>> {
    return watchPresence(ctx, draftId)
  }
}
