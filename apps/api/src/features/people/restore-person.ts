import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { lockProduction } from '../productions/index.js'
import type { Person } from './person.js'
import { findByCastNumber, findPerson, findRemovedPerson, unremovePerson } from './person.repository.js'

/** Brings a removed person back; without the cast number, should somebody else have it by now. */
export async function restorePerson(ctx: Ctx, personId: string): Promise<{ person: Person }> {
  const removed = allowed(ctx, 'edit people', await findRemovedPerson(ctx, personId))
  await lockProduction(ctx, removed.productionId)
  const holder = await findByCastNumber(ctx, removed)
  const isBack = await unremovePerson(ctx, { ...removed, castNumber: holder === null ? removed.castNumber : null })
  if (!isBack) throw new NotAllowed()
  await writeAuditEntry(ctx, { operation: 'restorePerson', subject: removed.name, productionId: removed.productionId, entityId: personId })
  const person = await findPerson(ctx, personId)
  if (person === null) throw new NotAllowed()
  return { person }
}
