import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { announceImport } from './import-moved.js'
import { endImport, lockImport } from './screenplay-import.repository.js'

/** Throws an import away, whether it was read or not. */
export async function discardScreenplayImport(ctx: Ctx, screenplayImportId: string): Promise<{ screenplayImportId: string }> {
  const held = allowed(ctx, 'import screenplay', await lockImport(ctx, screenplayImportId))
  if (held.state === 'accepted') throw new InvalidInput('This screenplay was taken over already.')
  if (held.state === 'discarded') return { screenplayImportId }

  await endImport(ctx, screenplayImportId, 'discarded')
  await writeAuditEntry(ctx, { operation: 'discardScreenplayImport', subject: held.fileName, productionId: held.productionId, entityId: screenplayImportId })
  await announceImport(transactionOf(ctx), { organizationId: organizationOf(ctx), screenplayImportId, state: 'discarded', progress: 100 })
  return { screenplayImportId }
}
