import { can } from '@callboard/access'
import { allow, allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { findCurrentDrafts, findDraft, findDraftStanding, findEditsAfter, type FlaggedDraft, type NumberedEdit } from './draft.repository.js'

/** A draft with its board; null when it is not there or not for the viewer. */
export async function readDraft(ctx: Ctx, draftId: string): Promise<FlaggedDraft | null> {
  const draft = await findDraft(ctx, draftId)
  return draft !== null && can(ctx.viewer, 'see the office', draft) ? draft : null
}

/** What all units of a production work on, with their boards. */
export function readCurrentDrafts(ctx: Ctx, productionId: string): Promise<FlaggedDraft[]> {
  allow(ctx, 'see the office', productionId)
  return findCurrentDrafts(ctx, productionId)
}

/** The edits a browser is missing, in the server's order. */
export async function readDraftEdits(ctx: Ctx, draftId: string, afterVersion: number): Promise<NumberedEdit[]> {
  const draft = allowed(ctx, 'see the office', await findDraftStanding(ctx, draftId))
  return findEditsAfter(ctx, draft.draftId, afterVersion)
}
