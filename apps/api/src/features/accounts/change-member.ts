import { canGrant, grantableRoles, type Role } from '@callboard/access'
import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { endInvitationsBeyond } from './invitation.repository.js'
import type { RoleAboveOwn } from './invite-member.js'
import { findMembers, type LockedMember, lockMembers, type MembershipView, setRole } from './member.repository.js'
import { memberOrNotAllowed } from './own-account.js'
import { checkReach } from './reach.js'
import { removeSessionsHere } from './session.repository.js'

export interface ChangeMemberInput {
  readonly membershipId: string
  readonly role: Role
  readonly productionIds: readonly string[]
}

export interface LastOwner {
  readonly kind: 'LastOwner'
  readonly membershipId: string
}

export interface MemberChanged {
  readonly kind: 'MemberChanged'
  readonly membership: MembershipView
}

/** Changes what a member is; whoever has another role now signs in again. */
export async function changeMember(ctx: Ctx, input: ChangeMemberInput): Promise<MemberChanged | RoleAboveOwn | LastOwner> {
  const { viewer, target, refusal } = await lockForChange(ctx, input.membershipId, input.role)
  if (refusal) return refusal

  await setRole(ctx, target.membershipId, input.role, await checkReach(ctx, input))
  await endInvitationsBeyond(ctx, target.accountId, grantableRoles(input.role))
  if (target.role !== input.role) await removeSessionsHere(ctx, target.accountId, viewer.sessionId)
  await writeAuditEntry(ctx, { operation: 'changeMember', subject: 'Member', entityId: target.membershipId, facts: { before: target.role, after: input.role } })

  const [membership] = await findMembers(ctx, target.membershipId)
  if (membership === undefined) throw new NotAllowed()
  return { kind: 'MemberChanged', membership }
}

/** Locks a member and whoever asks, and says what stands against giving the member a role, or none (null). */
export async function lockForChange(ctx: Ctx, membershipId: string, role: Role | null) {
  const viewer = memberOrNotAllowed(ctx)
  const locked = await lockMembers(ctx, [membershipId, viewer.membershipId])
  const own = locked.find((member) => member.membershipId === viewer.membershipId)
  const target = locked.find((member) => member.membershipId === membershipId)
  if (own === undefined || target === undefined) throw new NotAllowed()
  return { viewer, target, refusal: refusalOf({ own, target, locked, role }) }
}

interface Change {
  readonly own: LockedMember
  readonly target: LockedMember
  readonly locked: readonly LockedMember[]
  readonly role: Role | null
}

function refusalOf({ own, target, locked, role }: Change): RoleAboveOwn | LastOwner | null {
  if (!canGrant(own.role, target.role) || (role !== null && !canGrant(own.role, role))) {
    return { kind: 'RoleAboveOwn', grantable: grantableRoles(own.role) }
  }
  const owners = locked.filter((member) => member.role === 'owner')
  const isLastOwner = target.role === 'owner' && owners.length === 1
  return isLastOwner && role !== 'owner' ? { kind: 'LastOwner', membershipId: target.membershipId } : null
}
