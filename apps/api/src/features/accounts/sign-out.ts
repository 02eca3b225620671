import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { type Ctx, transactionOf } from '../../platform/context/ctx.js'
import { removeSession } from './session.repository.js'

export interface SignedOut {
  readonly sessions: number
}

/** Ends this session; somebody who is not signed in is signed out already. */
export async function signOut(ctx: Ctx): Promise<SignedOut> {
  ctx.request.dropCookie('session')
  if (ctx.viewer.kind !== 'member') return { sessions: 0 }

  await transactionOf(ctx).enter(ctx.viewer.organizationId)
  const sessions = await removeSession(ctx, ctx.viewer.accountId, ctx.viewer.sessionId)
  await writeAuditEntry(ctx, { operation: 'signOut', subject: 'Session' })
  return { sessions }
}
