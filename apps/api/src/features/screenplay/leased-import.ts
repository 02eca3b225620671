import type { Screenplay } from '@callboard/screenplay'
import type { Services } from '../../platform/context/ctx.js'
import type { Transaction } from '../../platform/database/tenant-database.js'
import { secondsLater } from '../../platform/queue/next-attempt.js'
import { announceImport } from './import-moved.js'
import type { ImportedScene } from './imported-scene.js'
import type { ImportState } from './screenplay-import.repository.js'

const LEASE_SECONDS = 30

export interface LeasedImport {
  readonly organizationId: string
  readonly screenplayImportId: string
}

export interface FileToRead extends LeasedImport {
  readonly productionId: string
  readonly fileName: string
  readonly bytes: Buffer
  /** Tries so far, this one included; also says whose lease it is. */
  readonly attempts: number
}

export async function claimImports({ database, clock }: Services, most: number): Promise<LeasedImport[]> {
  return database.transaction(null, (transaction) =>
    transaction.rows<LeasedImport & Record<string, unknown>>(
      `select organization_id as "organizationId", screenplay_import_id as "screenplayImportId"
       from app.claim_screenplay_imports($1, make_interval(secs => $2), $3)`,
      [clock.now(), LEASE_SECONDS, most],
    ),
  )
}

export async function renewLease({ database, clock }: Services, { organizationId, screenplayImportId }: LeasedImport): Promise<void> {
  await database.transaction(organizationId, (transaction) =>
    transaction.change("update screenplay_import set leased_until = $3 where organization_id = $1 and screenplay_import_id = $2 and state = 'reading'", [
      organizationId, screenplayImportId, secondsLater(clock.now(), LEASE_SECONDS),
    ]),
  )
}

/** The file of a leased import; null when it was thrown away meanwhile. */
export async function findFile({ database }: Services, { organizationId, screenplayImportId }: LeasedImport): Promise<FileToRead | null> {
  const [file] = await database.read<FileToRead & Record<string, unknown>>(
    organizationId,
    `select organization_id as "organizationId", screenplay_import_id as "screenplayImportId", production_id as "productionId", file_name as "fileName", bytes, attempts
     from screenplay_import where organization_id = $1 and screenplay_import_id = $2 and state = 'reading' and bytes is not null`,
    [organizationId, screenplayImportId],
  )
  return file ?? null
}

/** How a try ended or how far it is. */
export interface Step {
  readonly state: ImportState
  readonly progress: number
  readonly refusal?: string
  readonly screenplay?: Screenplay
  readonly comparedWith?: string
  readonly comparison?: readonly ImportedScene[]
}

/** Writes a step of a try and announces it, unless the import was thrown away or leased to somebody else meanwhile. */
export async function writeStep(transaction: Transaction, file: FileToRead, step: Step): Promise<void> {
  const { organizationId, screenplayImportId, attempts } = file
  const touched = await transaction.change(
    `update screenplay_import set state = $4, progress = $5, refusal = $6, screenplay = $7, compared_with = $8, comparison = $9,
       bytes = case when $4 in ('queued', 'reading') then bytes end, leased_until = case when $4 = 'reading' then leased_until end
     where organization_id = $1 and screenplay_import_id = $2 and attempts = $3 and state = 'reading'`,
    [
      organizationId, screenplayImportId, attempts, step.state, step.progress, step.refusal ?? null, json(step.screenplay),
      step.comparedWith ?? null, json(step.comparison),
    ],
  )
  if (touched === 1) await announceImport(transaction, { organizationId, screenplayImportId, ...step })
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
