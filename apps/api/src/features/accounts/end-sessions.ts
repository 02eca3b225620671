import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { memberOrNotAllowed } from './own-account.js'
import { findSessions, removeSession, removeSessions } from './session.repository.js'
import type { SignedOut } from './sign-out.js'

export interface SessionView {
  readonly sessionId: string
  readonly device: string
  readonly startedAt: Date
  readonly lastUsedAt: Date
  readonly current: boolean
}

/** The devices the viewer is signed in on. */
export async function readSessions(ctx: Ctx): Promise<SessionView[]> {
  const viewer = memberOrNotAllowed(ctx)
  const sessions = await findSessions(ctx, viewer.accountId)
  return sessions.map((session) => ({ ...session, current: session.sessionId === viewer.sessionId }))
}

/** Ends one session of the viewer's own. */
export async function endSession(ctx: Ctx, sessionId: string): Promise<{ sessionId: string }> {
  const viewer = memberOrNotAllowed(ctx)
  if ((await removeSession(ctx, viewer.accountId, sessionId)) === 0) throw new NotAllowed()
  if (sessionId === viewer.sessionId) ctx.request.dropCookie('session')
  await writeAuditEntry(ctx, { operation: 'endSession', subject: 'Session', entityId: sessionId })
  return { sessionId }
}

/** Ends every session of the account. */
export async function signOutEverywhere(ctx: Ctx): Promise<SignedOut> {
  const sessions = await removeSessions(ctx, memberOrNotAllowed(ctx).accountId, null)
  ctx.request.dropCookie('session')
  await writeAuditEntry(ctx, { operation: 'signOutEverywhere', subject: 'Sessions', facts: { sessions } })
  return { sessions }
}
