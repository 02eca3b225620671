import { type Ctx, rows } from '../../platform/context/ctx.js'

export interface OrganizationName {
  readonly organizationId: string
  readonly name: string
}

export interface OwnAccount {
  readonly name: string
  readonly email: string
  readonly totpIsOn: boolean
  readonly organizations: readonly OrganizationName[]
}

/** What a signed-in account may know of itself, in one statement. */
export async function findOwnAccount(ctx: Ctx, accountId: string): Promise<OwnAccount | null> {
  const found = await rows<OwnAccount & Record<string, unknown>>(
    ctx,
    `select a.name, a.email,
       exists (select from account_totp t where t.account_id = a.account_id and t.confirmed_at is not null) as "totpIsOn",
       (select coalesce(json_agg(json_build_object('organizationId', m.organization_id, 'name', m.organization_name)
          order by m.organization_name, m.organization_id), '[]') from app.memberships_of(a.account_id) m) as organizations
     from account a where a.account_id = $1`,
    [accountId],
  )
  return found[0] ?? null
}
