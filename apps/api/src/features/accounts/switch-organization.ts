import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { type Ctx, transactionOf } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { rotateSession, type SignedIn } from './open-session.js'
import { memberOrNotAllowed } from './own-account.js'

/** Continues in another organization of the same account, under a new token. */
export async function switchOrganization(ctx: Ctx, organizationId: string): Promise<SignedIn> {
  const found = await transactionOf(ctx).rows('select 1 from app.memberships_of($1) m where m.organization_id = $2', [
    memberOrNotAllowed(ctx).accountId, organizationId,
  ])
  if (found.length === 0) throw new NotAllowed()

  const entered = await rotateSession(ctx, organizationId)
  await writeAuditEntry(entered.ctx, { operation: 'switchOrganization', subject: 'Session' })
  return entered.answer
}
