import type { Role } from '@callboard/access'
import { type Ctx, nowOf, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'
import { hashOf } from '../../platform/secrets/tokens.js'

export interface InvitationView {
  readonly invitationId: string
  readonly email: string
  readonly role: Role
  readonly productionIds: readonly string[]
  readonly personId: string | null
  readonly expiresAt: Date | string
}

const COLUMNS = `invitation_id as "invitationId", email, role, production_ids as "productionIds", person_id as "personId", expires_at as "expiresAt"`

/** Invitations that can still be accepted, newest first. */
export function findInvitations(ctx: Ctx): Promise<InvitationView[]> {
  return rows<InvitationView & Record<string, unknown>>(
    ctx,
    `select ${COLUMNS} from invitation where organization_id = $1 and ended_at is null and expires_at > $2
     order by created_at desc, invitation_id`,
    [organizationOf(ctx), nowOf(ctx)],
  )
}

export async function addInvitation(ctx: Ctx, invitation: InvitationView & { token: string; accountId: string }): Promise<void> {
  await transactionOf(ctx).rows(
    `insert into invitation (organization_id, invitation_id, email, role, production_ids, person_id, token_hash, invited_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5::uuid[], $6, $7, $8, $9, $10)`,
    [
      organizationOf(ctx), invitation.invitationId, invitation.email, invitation.role, invitation.productionIds, invitation.personId,
      hashOf(invitation.token), invitation.accountId, nowOf(ctx), invitation.expiresAt,
    ],
  )
}

/** Ends an open invitation; false when there is none. */
export async function endInvitation(ctx: Ctx, organizationId: string, invitationId: string): Promise<boolean> {
  const ended = await transactionOf(ctx).change(
    'update invitation set ended_at = $3 where organization_id = $1 and invitation_id = $2 and ended_at is null',
    [organizationId, invitationId, nowOf(ctx)],
  )
  return ended === 1
}

/** Ends what somebody invited others to be beyond the roles they may still give. */
export async function endInvitationsBeyond(ctx: Ctx, accountId: string, grantable: readonly Role[]): Promise<void> {
  await transactionOf(ctx).change(
    'update invitation set ended_at = $4 where organization_id = $1 and invited_by = $2 and ended_at is null and role <> all($3::text[])',
    [organizationOf(ctx), accountId, grantable, nowOf(ctx)],
  )
}

export interface FoundInvitation extends InvitationView {
  readonly organizationId: string
}

/** The open invitation of a token, asked outside the transaction; null when it was used, taken back, is too old, or never was. */
export async function findInvitationByToken(ctx: Ctx, token: string): Promise<FoundInvitation | null> {
  const { database } = ctx.services
  const [key] = await database.readGlobal<{ organization_id: string; invitation_id: string }>('select * from app.invitation_by_token($1, $2)', [
    hashOf(token), nowOf(ctx),
  ])
  if (key === undefined) return null
  const [found] = await database.read<InvitationView & Record<string, unknown>>(
    key.organization_id,
    `select ${COLUMNS} from invitation where organization_id = $1 and invitation_id = $2`,
    [key.organization_id, key.invitation_id],
  )
  return found ? { ...found, organizationId: key.organization_id } : null
}

export async function findNamesForInvitation(ctx: Ctx, accountId: string): Promise<{ organizationName: string; inviterName: string }> {
  const [names] = await transactionOf(ctx).rows<{ organizationName: string; inviterName: string }>(
    `select o.name as "organizationName", a.name as "inviterName" from organization o, account a
     where o.organization_id = $1 and a.account_id = $2`,
    [organizationOf(ctx), accountId],
  )
  if (names === undefined) throw new Error('The inviting member is not there')
  return names
}
