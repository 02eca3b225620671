import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { type Ctx, transactionOf } from '../../platform/context/ctx.js'
import { addAccount, findAccountByAddress } from './account.repository.js'
import { checkCredentials } from './check-credentials.js'
import { endInvitation, findInvitationByToken, type FoundInvitation } from './invitation.repository.js'
import { byLink } from './limits/links.js'
import { addMember } from './member.repository.js'
import { plainName } from './plain-name.js'
import { openSession, type SignedIn } from './open-session.js'
import { hashPassword } from './passwords/hash-password.js'
import { isWeakPassword, LEAST_LENGTH } from './passwords/is-weak-password.js'
import type { EnterAnswer } from './reset-password.js'

export interface AcceptInvitationInput {
  readonly token: string
  readonly name: string
  readonly password: string
  readonly code?: string | null
}

/** Becomes a member. An address that has an account proves it by its password; a new one gets an account. */
export function acceptInvitation(ctx: Ctx, input: AcceptInvitationInput): Promise<EnterAnswer> {
  return byLink(ctx, 'invitation', async () => {
    const invitation = await findInvitationByToken(ctx, input.token)
    if (invitation === null) return null
    const known = await findAccountByAddress(ctx, invitation.email)
    return known === null ? acceptAnew(ctx, invitation, input) : acceptByAccount(ctx, invitation, input)
  })
}

async function acceptByAccount(ctx: Ctx, invitation: FoundInvitation, input: AcceptInvitationInput): Promise<EnterAnswer | null> {
  const check = await checkCredentials(ctx, { email: invitation.email, password: input.password, code: input.code })
  return check.kind === 'Proved' ? join(ctx, invitation, check.account.accountId) : check
}

async function acceptAnew(ctx: Ctx, invitation: FoundInvitation, input: AcceptInvitationInput): Promise<EnterAnswer | null> {
  const name = plainName('Your name', input.name)
  if (isWeakPassword(input.password, invitation.email)) return { kind: 'WeakPassword', atLeast: LEAST_LENGTH }
  const accountId = await addAccount(ctx, { email: invitation.email, name, passwordHash: await hashPassword(input.password) })
  return accountId === null ? null : join(ctx, invitation, accountId)
}

async function join(ctx: Ctx, invitation: FoundInvitation, accountId: string): Promise<SignedIn | null> {
  const { organizationId, invitationId, role, productionIds, personId } = invitation
  await transactionOf(ctx).enter(organizationId)
  if (!(await endInvitation(ctx, organizationId, invitationId))) return null
  const isNew = await addMember(ctx, { organizationId, accountId, role, productionIds, personId })
  const entered = await openSession(ctx, { accountId, organizationId })
  await writeAuditEntry(entered.ctx, { operation: 'acceptInvitation', subject: 'Invitation', entityId: invitationId, facts: { role, isNew } })
  return entered.answer
}
