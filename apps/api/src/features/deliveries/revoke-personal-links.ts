import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, nowOf } from '../../platform/context/ctx.js'
import { endLinks, findPersonOnceLinked } from './personal-link.repository.js'

/** Ends every personal link of a person and whatever was opened with one, at once. */
export async function revokePersonalLinks(ctx: Ctx, personId: string): Promise<{ readonly links: number }> {
  const person = allowed(ctx, 'send deliveries', await findPersonOnceLinked(ctx, personId))
  const links = await endLinks(ctx, personId, nowOf(ctx))
  await writeAuditEntry(ctx, {
    operation: 'revokePersonalLinks', subject: person.name, productionId: person.productionId, entityId: personId, facts: { links },
  })
  return { links }
}
