import type { Role } from '@callboard/access'
import { type Ctx, newId, nowOf, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'

export interface MembershipView {
  readonly membershipId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly productionIds: readonly string[]
  readonly personId: string | null
  readonly joinedAt: Date
  readonly totpIsOn: boolean
}

/** The members of the organization by name, or the one asked for. */
export function findMembers(ctx: Ctx, membershipId: string | null = null): Promise<MembershipView[]> {
  return rows<MembershipView & Record<string, unknown>>(
    ctx,
    `select m.membership_id as "membershipId", a.name, a.email, m.role, m.person_id as "personId", m.joined_at as "joinedAt",
       array(select p.production_id from membership_production p
         where p.organization_id = m.organization_id and p.membership_id = m.membership_id order by p.production_id) as "productionIds",
       exists (select from account_totp t where t.account_id = m.account_id and t.confirmed_at is not null) as "totpIsOn"
     from membership m join account a on a.account_id = m.account_id
     where m.organization_id = $1 and ($2::uuid is null or m.membership_id = $2)
     order by lower(a.name), m.membership_id`,
    [organizationOf(ctx), membershipId],
  )
}

export interface LockedMember {
  readonly membershipId: string
  readonly accountId: string
  readonly role: Role
}

/**
 * Locks a member, whoever asks, and every owner, always in the same order: two owners who remove each other at once
 * wait here, and the second finds itself the last.
 */
export function lockMembers(ctx: Ctx, membershipIds: readonly string[]): Promise<LockedMember[]> {
  return transactionOf(ctx).rows<LockedMember & Record<string, unknown>>(
    `select membership_id as "membershipId", account_id as "accountId", role from membership
     where organization_id = $1 and (role = 'owner' or membership_id = any($2::uuid[]))
     order by membership_id for update`,
    [organizationOf(ctx), membershipIds],
  )
}

interface NewMember {
  readonly organizationId: string
  readonly accountId: string
  readonly role: Role
  readonly productionIds: readonly string[]
  readonly personId: string | null
}

/** Makes an account a member; false when it is one already. */
export async function addMember(ctx: Ctx, member: NewMember): Promise<boolean> {
  const membershipId = newId()
  const added = await transactionOf(ctx).rows(
    `insert into membership (organization_id, membership_id, account_id, role, person_id, joined_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (organization_id, account_id) do nothing returning membership_id`,
    [member.organizationId, membershipId, member.accountId, member.role, member.personId, nowOf(ctx)],
  )
  if (added.length === 0) return false
  await addProductions(ctx, member.organizationId, membershipId, member.productionIds)
  return true
}

export async function setRole(ctx: Ctx, membershipId: string, role: Role, productionIds: readonly string[]): Promise<void> {
  const organizationId = organizationOf(ctx)
  await transactionOf(ctx).change('update membership set role = $3 where organization_id = $1 and membership_id = $2', [organizationId, membershipId, role])
  await transactionOf(ctx).change('delete from membership_production where organization_id = $1 and membership_id = $2', [organizationId, membershipId])
  await addProductions(ctx, organizationId, membershipId, productionIds)
}

export async function removeMembership(ctx: Ctx, membershipId: string): Promise<void> {
  await transactionOf(ctx).change('delete from membership where organization_id = $1 and membership_id = $2', [organizationOf(ctx), membershipId])
}

async function addProductions(ctx: Ctx, organizationId: string, membershipId: string, productionIds: readonly string[]): Promise<void> {
  await transactionOf(ctx).rows(
    `insert into membership_production (organization_id, membership_id, production_id)
     select $1, $2, production_id from production where organization_id = $1 and production_id = any($3::uuid[])`,
    [organizationId, membershipId, productionIds],
  )
}
