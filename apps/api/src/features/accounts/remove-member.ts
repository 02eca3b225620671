import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { type LastOwner, lockForChange } from './change-member.js'
import { endInvitationsBeyond } from './invitation.repository.js'
import type { RoleAboveOwn } from './invite-member.js'
import { removeMembership } from './member.repository.js'
import { removeSessionsHere } from './session.repository.js'

export interface MemberRemoved {
  readonly kind: 'MemberRemoved'
  readonly membershipId: string
}

/** Ends a membership, its sessions and the invitations it sent. */
export async function removeMember(ctx: Ctx, membershipId: string): Promise<MemberRemoved | RoleAboveOwn | LastOwner> {
  const { target, refusal } = await lockForChange(ctx, membershipId, null)
  if (refusal) return refusal

  await endInvitationsBeyond(ctx, target.accountId, [])
  await removeSessionsHere(ctx, target.accountId, null)
  await writeAuditEntry(ctx, { operation: 'removeMember', subject: 'Member', entityId: membershipId, facts: { role: target.role } })
  await removeMembership(ctx, membershipId)
  return { kind: 'MemberRemoved', membershipId }
}
