import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { checkCredentials, type CodeNeeded, type Credentials } from './check-credentials.js'
import { type TooManyAttempts, type WrongCredentials, wrongCredentials } from './limits/tries.js'
import { firstOrganizationOf, openSession, type SignedIn } from './open-session.js'

export type SignInAnswer = SignedIn | WrongCredentials | CodeNeeded | TooManyAttempts

/** Signs in to the organization the account joined first. */
export async function signIn(ctx: Ctx, input: Credentials): Promise<SignInAnswer> {
  const check = await checkCredentials(ctx, input)
  if (check.kind !== 'Proved') return check

  const { accountId } = check.account
  const organizationId = await firstOrganizationOf(ctx, accountId)
  if (organizationId === null) return wrongCredentials(ctx, input.email)

  const entered = await openSession(ctx, { accountId, organizationId })
  await writeAuditEntry(entered.ctx, { operation: 'signIn', subject: 'Session' })
  return entered.answer
}
