import { canGrant, grantableRoles, type Role } from '@callboard/access'
import { addMinutes, minutes } from '@callboard/time'
import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { type Ctx, newId, nowOf } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { isMailAddress } from '../../platform/mail/address.js'
import { newToken } from '../../platform/secrets/tokens.js'
import { queueAccountMail } from './account-mail.repository.js'
import { invitationMail } from './account-mails.js'
import { addInvitation, endInvitation, findNamesForInvitation, type InvitationView } from './invitation.repository.js'
import { LIFE_OF } from './life-of.js'
import { lockMembers } from './member.repository.js'
import { memberOrNotAllowed } from './own-account.js'
import { checkReach } from './reach.js'

export interface InviteMemberInput {
  readonly email: string
  readonly role: Role
  readonly productionIds: readonly string[]
  readonly personId?: string | null
}

export interface RoleAboveOwn {
  readonly kind: 'RoleAboveOwn'
  readonly grantable: readonly Role[]
}

export interface MemberInvited {
  readonly kind: 'MemberInvited'
  readonly invitation: InvitationView
}

/** Invites somebody by mail. Nobody gives a role they do not hold. */
export async function inviteMember(ctx: Ctx, input: InviteMemberInput): Promise<MemberInvited | RoleAboveOwn> {
  const viewer = memberOrNotAllowed(ctx)
  const email = input.email.trim()
  if (!isMailAddress(email)) throw new InvalidInput('This is not a mail address.')
  const role = await lockOwnRole(ctx, viewer.membershipId)
  if (!canGrant(role, input.role)) return { kind: 'RoleAboveOwn', grantable: grantableRoles(role) }

  const invitation: InvitationView = {
    invitationId: newId(),
    email,
    role: input.role,
    productionIds: await checkReach(ctx, input),
    personId: input.personId ?? null,
    expiresAt: addMinutes(nowOf(ctx), minutes(LIFE_OF.invitation)),
  }
  const token = newToken()
  const names = await findNamesForInvitation(ctx, viewer.accountId)
  await addInvitation(ctx, { ...invitation, token, accountId: viewer.accountId })
  await queueAccountMail(ctx, email, invitationMail(ctx.services.settings.publicUrl, { token, ...names }))
  await writeAuditEntry(ctx, { operation: 'inviteMember', subject: 'Invitation', entityId: invitation.invitationId, facts: { role: input.role } })
  return { kind: 'MemberInvited', invitation }
}

/** Takes an invitation back. */
export async function withdrawInvitation(ctx: Ctx, invitationId: string): Promise<{ invitationId: string }> {
  if (!(await endInvitation(ctx, memberOrNotAllowed(ctx).organizationId, invitationId))) throw new NotAllowed()
  await writeAuditEntry(ctx, { operation: 'withdrawInvitation', subject: 'Invitation', entityId: invitationId })
  return { invitationId }
}

/** The viewer's role as it is now, held until the end: it may be lowered in the same moment. */
async function lockOwnRole(ctx: Ctx, membershipId: string): Promise<Role> {
  const own = (await lockMembers(ctx, [membershipId])).find((member) => member.membershipId === membershipId)
  if (own === undefined) throw new NotAllowed()
  return own.role
}
