import { type Ctx, nowOf, transactionOf } from '../../platform/context/ctx.js'

/** Makes an organization and goes on inside it. */
export async function addOrganization(ctx: Ctx, organization: { organizationId: string; name: string }): Promise<void> {
  await transactionOf(ctx).enter(organization.organizationId)
  await transactionOf(ctx).rows('insert into organization (organization_id, name, created_at) values ($1, $2, $3)', [
    organization.organizationId, organization.name, nowOf(ctx),
  ])
}
