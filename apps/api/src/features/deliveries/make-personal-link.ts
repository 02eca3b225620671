import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, newId, nowOf, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { hashOf, newToken } from '../../platform/secrets/tokens.js'
import { PersonalLinkRow } from './personal-link.entity.js'
import { findLinkedPerson } from './personal-link.repository.js'
import { personalUrl } from './personal-url.js'

export interface PersonalLinkMade {
  readonly url: string
  readonly expiresAt: Date
}

/** Makes a new link for one person, to be handed over by other means. It is shown once: only its hash is kept. */
export async function makePersonalLink(ctx: Ctx, personId: string): Promise<PersonalLinkMade> {
  const now = nowOf(ctx)
  const person = allowed(ctx, 'send deliveries', await findLinkedPerson(ctx, personId, now))
  const token = newToken()
  await transactionOf(ctx).manager.insert(PersonalLinkRow, {
    organizationId: organizationOf(ctx), personalLinkId: newId(), productionId: person.productionId, personId,
    tokenHash: hashOf(token), createdAt: now, expiresAt: person.expiresAt, revokedAt: null,
  })
  await writeAuditEntry(ctx, { operation: 'makePersonalLink', subject: person.name, productionId: person.productionId, entityId: personId })
  return { url: personalUrl(ctx.services.settings, token), expiresAt: person.expiresAt }
}
