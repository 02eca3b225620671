import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { lockPerson, removePeople } from './person.repository.js'

/** Takes a person off the production; what was published of them stays as it was. */
export async function removePerson(ctx: Ctx, personId: string): Promise<{ personId: string }> {
  const person = allowed(ctx, 'edit people', await lockPerson(ctx, personId))
  await removePeople(ctx, person.productionId, [personId])
  await writeAuditEntry(ctx, { operation: 'removePerson', subject: person.name, productionId: person.productionId, entityId: personId })
  return { personId }
}
