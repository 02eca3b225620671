import { ACTIONS, type Action, can, type Member } from '@callboard/access'
import { type Ctx, nowOf } from '../../platform/context/ctx.js'
import { findOwnAccount, type OrganizationName } from './viewer.repository.js'

export interface ViewerView {
  readonly member: SignedInMember | null
  readonly now: string
  readonly mailLeaves: boolean
  readonly textsLeave: boolean
}

interface SignedInMember {
  readonly membershipId: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly organization: OrganizationName
  readonly otherOrganizations: readonly OrganizationName[]
  readonly allowedTo: readonly Action[]
  readonly totpIsOn: boolean
}

/** Who is asking, and what the screen may offer them. */
export async function readViewer(ctx: Ctx): Promise<ViewerView> {
  const member = ctx.viewer.kind === 'member' ? await signedInMember(ctx, ctx.viewer) : null
  return { member, now: nowOf(ctx), mailLeaves: ctx.services.settings.smtpUrl !== null, textsLeave: ctx.services.settings.sms !== null }
}

async function signedInMember(ctx: Ctx, viewer: Member): Promise<SignedInMember | null> {
  const account = await findOwnAccount(ctx, viewer.accountId)
  const organization = account?.organizations.find((each) => each.organizationId === viewer.organizationId)
  if (!account || !organization) return null
  return {
    membershipId: viewer.membershipId,
    name: account.name,
    email: account.email,
    role: viewer.role,
    organization,
    otherOrganizations: account.organizations.filter((each) => each !== organization),
    allowedTo: (Object.keys(ACTIONS) as Action[]).filter((action) => can(viewer, action)),
    totpIsOn: account.totpIsOn,
  }
}
