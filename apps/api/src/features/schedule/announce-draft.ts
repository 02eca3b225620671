import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { announce } from '../../platform/live/live.js'
import type { DraftStanding } from './draft.repository.js'

/** Tells whoever has the board open how the draft stands now. */
export function announceDraft(ctx: Ctx, { draftId, version, flagsVersion, isCurrent }: DraftStanding): Promise<void> {
  return announce(transactionOf(ctx), { kind: 'draftMoved', organizationId: organizationOf(ctx), subjectId: draftId, facts: { version, flagsVersion, current: Number(isCurrent) } })
}
