import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { type Ctx, newId } from '../../platform/context/ctx.js'
import { takeLink } from './account-link.repository.js'
import { addAccount } from './account.repository.js'
import { byLink, type LinkExpired } from './limits/links.js'
import type { TooManyAttempts } from './limits/tries.js'
import { addMember } from './member.repository.js'
import { openSession, type SignedIn } from './open-session.js'
import { addOrganization } from './organization.repository.js'

/** Makes the account, its organization and its first owner, all or nothing, and signs in. */
export function confirmSignUp(ctx: Ctx, token: string): Promise<SignedIn | LinkExpired | TooManyAttempts> {
  return byLink(ctx, 'signUp', () => enterFirst(ctx, token))
}

async function enterFirst(ctx: Ctx, token: string): Promise<SignedIn | null> {
  const signUp = (await takeLink(ctx, 'signUp', token))?.signUp ?? null
  const accountId = signUp && (await addAccount(ctx, signUp))
  if (signUp === null || accountId === null) return null

  const organizationId = newId()
  await addOrganization(ctx, { organizationId, name: signUp.organizationName })
  await addMember(ctx, { organizationId, accountId, role: 'owner', productionIds: [], personId: null })
  const entered = await openSession(ctx, { accountId, organizationId })
  await writeAuditEntry(entered.ctx, { operation: 'confirmSignUp', subject: signUp.organizationName, entityId: organizationId })
  return entered.answer
}
