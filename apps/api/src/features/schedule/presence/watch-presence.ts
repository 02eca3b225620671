import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, organizationOf } from '../../../platform/context/ctx.js'
import { eventsOf } from '../../../platform/graphql/events-of.js'
import { findDraftStanding } from '../draft.repository.js'
import { type Present, presenceRoom } from './presence-room.js'
import { presenceIdOf } from './show-presence.js'

export interface DraftPresence {
  readonly draftId: string
  readonly people: readonly (Present & { readonly isSelf: boolean })[]
}

/** Who has the board open, each time somebody shows themselves. */
export async function watchPresence(ctx: Ctx, draftId: string): Promise<AsyncIterableIterator<DraftPresence>> {
  const draft = allowed(ctx, 'see the office', await findDraftStanding(ctx, draftId))
  const organizationId = organizationOf(ctx)
  const self = presenceIdOf(ctx, draft.draftId)
  const room = presenceRoom(ctx.services.live)
  const now = (): DraftPresence => ({
    draftId: draft.draftId,
    people: room.at(organizationId, draft.draftId).map((present) => ({ ...present, isSelf: present.presenceId === self })),
  })
  return eventsOf(ctx.services.live, {
    wanted: (event) => event.kind === 'draftPresence' && event.organizationId === organizationId && event.subjectId === draft.draftId,
    answer: now,
    first: async () => now(),
  })
}
