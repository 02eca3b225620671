import { createHash } from 'node:crypto'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { announce } from '../../../platform/live/live.js'
import { authorOf, memberOf } from '../author-of.js'
import { findDraftStanding } from '../draft.repository.js'

/** Seconds after which a browser says it again. */
const AGAIN = 15
const MOST_A_MINUTE = 120

/** Tells everybody at the board who else is there. Nothing is written. */
export async function showPresence(ctx: Ctx, draftId: string, stripId: string | null): Promise<{ again: number }> {
  const draft = allowed(ctx, 'see the office', await findDraftStanding(ctx, draftId))
  if (stripId !== null && stripId.length > 100) throw new InvalidInput('This is no strip.')
  const wait = await ctx.services.limiter.hit(`presence ${memberOf(ctx).accountId}`, MOST_A_MINUTE, 60)
  if (wait > 0) return { again: Math.max(wait, AGAIN) }
  await announce(transactionOf(ctx), {
    kind: 'draftPresence',
    organizationId: organizationOf(ctx),
    subjectId: draft.draftId,
    facts: { presenceId: presenceIdOf(ctx, draft.draftId), name: await authorOf(ctx), stripId: stripId ?? '' },
  })
  return { again: AGAIN }
}

/** The same for one account on one board, and nothing to know them by elsewhere. */
export function presenceIdOf(ctx: Ctx, draftId: string): string {
  return createHash('sha256').update(`${memberOf(ctx).accountId} ${draftId}`).digest('hex').slice(0, 16)
}
