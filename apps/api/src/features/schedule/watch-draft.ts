import { allowed } from '../../platform/context/allow.js'
import { type Ctx, organizationOf } from '../../platform/context/ctx.js'
import { eventsOf } from '../../platform/graphql/events-of.js'
import { findDraftStanding } from './draft.repository.js'

export interface DraftMoved {
  readonly draftId: string
  readonly version: number
  readonly flagsVersion: number
  readonly isCurrent: boolean
}

/** New versions of one draft, for as long as somebody has its board open. */
export async function watchDraft(ctx: Ctx, draftId: string): Promise<AsyncIterableIterator<DraftMoved>> {
  const draft = allowed(ctx, 'see the office', await findDraftStanding(ctx, draftId))
  const organizationId = organizationOf(ctx)
  return eventsOf(ctx.services.live, {
    wanted: (event) => event.kind === 'draftMoved' && event.organizationId === organizationId && event.subjectId === draft.draftId,
    answer: (event) => ({ draftId: draft.draftId, version: Number(event.facts?.['version']), flagsVersion: Number(event.facts?.['flagsVersion'] ?? 0), isCurrent: event.facts?.['current'] === 1 }),
    first: async () => allowed(ctx, 'see the office', await findDraftStanding(ctx, draft.draftId)),
  })
}
