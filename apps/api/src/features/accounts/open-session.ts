import { type Ctx, nowOf, transactionOf } from '../../platform/context/ctx.js'
import { memberOf, type SessionRow } from '../../platform/context/viewer-of.js'
import { hashOf, newToken } from '../../platform/secrets/tokens.js'
import { LIFE_OF } from './life-of.js'
import { readViewer, type ViewerView } from './read-viewer.js'
import { addSession, changeToken, removeSession, removeSessions } from './session.repository.js'

export interface SignedIn {
  readonly kind: 'SignedIn'
  readonly viewer: ViewerView
}

export interface Entered {
  /** The same request, made by whoever just entered. */
  readonly ctx: Ctx
  readonly answer: SignedIn
}

/** The organization an account enters first, or null when it belongs to none any more. */
export async function firstOrganizationOf(ctx: Ctx, accountId: string): Promise<string | null> {
  const found = await transactionOf(ctx).rows<{ organization_id: string }>('select organization_id from app.memberships_of($1) limit 1', [accountId])
  return found[0]?.organization_id ?? null
}

/** Signs in: always with a new token, and the session this browser had before is over. */
export async function openSession(ctx: Ctx, account: { accountId: string; organizationId: string }): Promise<Entered> {
  if (ctx.viewer.kind === 'member') await removeSession(ctx, ctx.viewer.accountId, ctx.viewer.sessionId)
  const token = newToken()
  await addSession(ctx, { ...account, token })
  return enterBy(ctx, token)
}

/** Goes on in the same session under a new token, in another organization where one is given. */
export async function rotateSession(ctx: Ctx, organizationId?: string): Promise<Entered> {
  if (ctx.viewer.kind !== 'member') throw new Error('Only a session can go on')
  const token = newToken()
  await changeToken(ctx, { sessionId: ctx.viewer.sessionId, token, organizationId: organizationId ?? ctx.viewer.organizationId })
  return enterBy(ctx, token)
}

/** After a change of what proves an account: this browser goes on under a new token, all others are signed out. */
export async function endOtherSessions(ctx: Ctx): Promise<number> {
  if (ctx.viewer.kind !== 'member') throw new Error('Only a session has others beside it')
  const ended = await removeSessions(ctx, ctx.viewer.accountId, ctx.viewer.sessionId)
  await rotateSession(ctx)
  return ended
}

async function enterBy(ctx: Ctx, token: string): Promise<Entered> {
  const [row] = await transactionOf(ctx).rows<SessionRow & Record<string, unknown>>('select * from app.enter_session($1, $2)', [hashOf(token), nowOf(ctx)])
  if (row === undefined) throw new Error('A session that was just opened is not there')
  ctx.request.setCookie('session', token, LIFE_OF.session * 60)
  const entered = { ...ctx, viewer: memberOf(row) }
  return { ctx: entered, answer: { kind: 'SignedIn', viewer: await readViewer(entered) } }
}
