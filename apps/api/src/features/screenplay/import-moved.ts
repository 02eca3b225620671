import type { Transaction } from '../../platform/database/tenant-database.js'
import { announce } from '../../platform/live/live.js'
import type { ImportState } from './screenplay-import.repository.js'

interface Moved {
  readonly organizationId: string
  readonly screenplayImportId: string
  readonly state: ImportState
  readonly progress: number
}

/** Tells whoever looks on how far an import is. */
export function announceImport(transaction: Transaction, { organizationId, screenplayImportId, state, progress }: Moved): Promise<void> {
  return announce(transaction, { kind: 'screenplayImportMoved', organizationId, subjectId: screenplayImportId, facts: { state, progress } })
}
