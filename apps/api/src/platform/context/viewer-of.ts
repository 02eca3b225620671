import { isRole, type Viewer } from '@callboard/access'
import type { Instant } from '@callboard/time'
import { hashOf } from '../secrets/tokens.js'
import type { Services } from './ctx.js'

export interface SessionRow {
  readonly session_id: string
  readonly account_id: string
  readonly organization_id: string
  readonly membership_id: string
  readonly role: string
  readonly production_ids: string[]
  readonly last_used_at: Date
}

/** Nobody in particular. */
export const ANONYMOUS: Viewer = { kind: 'anonymous' }
const USED_AGAIN_AFTER = 60_000

/** Who holds the session token; anonymous when nobody does. Asked anew for every request, so that an ended session is over at once. */
export async function viewerOf(services: Services, token: string | null): Promise<Viewer> {
  if (token === null) return ANONYMOUS
  const now = services.clock.now()
  const [row] = await services.database.readGlobal<SessionRow>('select * from app.enter_session($1, $2)', [hashOf(token), now])
  if (row === undefined) return ANONYMOUS
  if (new Date(now).getTime() - row.last_used_at.getTime() > USED_AGAIN_AFTER) void touch(services, row.session_id, now)
  return memberOf(row)
}

/** The viewer of a session that was looked up. */
export function memberOf(row: SessionRow): Viewer {
  if (!isRole(row.role)) return ANONYMOUS
  return {
    kind: 'member',
    accountId: row.account_id,
    membershipId: row.membership_id,
    organizationId: row.organization_id,
    sessionId: row.session_id,
    role: row.role,
    productionIds: row.production_ids,
  }
}

async function touch(services: Services, sessionId: string, now: Instant): Promise<void> {
  await services.database
    .transaction(null, (transaction) => transaction.change('update session set last_used_at = $2 where session_id = $1', [sessionId, now]))
    .catch((error: unknown) => services.log.warn({ error }, 'session: last use not written'))
}
