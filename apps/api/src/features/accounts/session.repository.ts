import { addMinutes, minutes } from '@callboard/time'
import { type Ctx, newId, nowOf, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'
import { hashOf } from '../../platform/secrets/tokens.js'
import { LIFE_OF } from './life-of.js'

export interface SessionOfAccount {
  readonly sessionId: string
  readonly device: string
  readonly startedAt: Date
  readonly lastUsedAt: Date
}

/** The sessions of an account that are not over, newest first. */
export function findSessions(ctx: Ctx, accountId: string): Promise<SessionOfAccount[]> {
  return rows<SessionOfAccount>(
    ctx,
    `select session_id as "sessionId", device, started_at as "startedAt", last_used_at as "lastUsedAt" from session
     where account_id = $1 and ends_at > $2 and last_used_at > $2::timestamptz - interval '12 hours'
     order by started_at desc, session_id`,
    [accountId, nowOf(ctx)],
  )
}

interface NewSession {
  readonly token: string
  readonly accountId: string
  readonly organizationId: string
}

export async function addSession(ctx: Ctx, session: NewSession): Promise<void> {
  const now = nowOf(ctx)
  await transactionOf(ctx).rows(
    `insert into session (session_id, token_hash, account_id, organization_id, device, started_at, last_used_at, ends_at)
     values ($1, $2, $3, $4, $5, $6, $6, $7)`,
    [newId(), hashOf(session.token), session.accountId, session.organizationId, ctx.request.device, now, addMinutes(now, minutes(LIFE_OF.session))],
  )
}

/** Gives a session another token, so that one that was seen before is worth nothing after. */
export async function changeToken(ctx: Ctx, session: { sessionId: string; token: string; organizationId: string }): Promise<void> {
  await transactionOf(ctx).change('update session set token_hash = $2, organization_id = $3 where session_id = $1', [
    session.sessionId, hashOf(session.token), session.organizationId,
  ])
}

/** Ends one session of an account; gives how many that were. */
export function removeSession(ctx: Ctx, accountId: string, sessionId: string): Promise<number> {
  return transactionOf(ctx).change('delete from session where account_id = $1 and session_id = $2', [accountId, sessionId])
}

/** Ends the sessions of an account but one, or all of them; gives how many. */
export function removeSessions(ctx: Ctx, accountId: string, but: string | null): Promise<number> {
  return transactionOf(ctx).change('delete from session where account_id = $1 and ($2::uuid is null or session_id <> $2)', [accountId, but])
}

/** Ends the sessions of an account in the viewer's organization, but one or all. */
export function removeSessionsHere(ctx: Ctx, accountId: string, but: string | null): Promise<number> {
  return transactionOf(ctx).change(
    'delete from session where organization_id = $1 and account_id = $2 and ($3::uuid is null or session_id <> $3)',
    [organizationOf(ctx), accountId, but],
  )
}
