import type { CallSheetView } from '@callboard/call-sheet'
import { callSheetPdf, type Paper } from '@callboard/documents'
import type { Services } from '../../../platform/context/ctx.js'
import { secondsLater } from '../../../platform/queue/next-attempt.js'
import { withCheckOf } from '../paper/print-sheet.js'
import { recipientsOf } from './recipients-of.js'

/** So many are set before they are kept and counted: a worker that dies loses no more. */
const AT_ONCE = 8

export interface LeasedBatch {
  readonly organizationId: string
  readonly sheetBatchId: string
  /** Tries so far, this one included; also says whose lease it is. */
  readonly attempts: number
  readonly state: 'setting' | 'failed' | 'expired'
}

interface BatchToSet {
  readonly callSheetId: string
  readonly paper: Paper
  readonly done: number
  readonly view: string
}

/** Sets the copies that are not set yet, until all are, or somebody cancelled them, or they were leased to somebody else. */
export async function setCopies(services: Services, leased: LeasedBatch): Promise<void> {
  const batch = await findBatch(services, leased)
  if (batch === null) return
  const { organizationId } = leased
  const frozen = JSON.parse(batch.view) as CallSheetView
  const view = withCheckOf(services, { organizationId, callSheetId: batch.callSheetId }, frozen)
  const recipients = recipientsOf(frozen)
  for (let done = batch.done; done < recipients.length; done += AT_ONCE) {
    const copies = recipients.slice(done, done + AT_ONCE).map((watermark) => callSheetPdf(view, { paper: batch.paper, watermark }))
    if (!(await keep(services, leased, { done, copies: await Promise.all(copies) }))) return
  }
}

/** Takes away copies and what counted them. */
export async function throwAway({ database }: Services, { organizationId, sheetBatchId }: LeasedBatch): Promise<void> {
  const key = [organizationId, sheetBatchId]
  await database.transaction(organizationId, async ({ change }) => {
    await change('delete from sheet_copy where organization_id = $1 and sheet_batch_id = $2', key)
    await change("delete from sheet_batch where organization_id = $1 and sheet_batch_id = $2 and state = 'expired'", key)
  })
}

async function findBatch({ database }: Services, { organizationId, sheetBatchId, attempts }: LeasedBatch): Promise<BatchToSet | null> {
  const [batch] = await database.read<BatchToSet & { [column: string]: unknown }>(
    organizationId,
    `select b.call_sheet_id as "callSheetId", b.paper, b.done, c.view::text as view
     from sheet_batch b join call_sheet c on c.organization_id = $1 and c.call_sheet_id = b.call_sheet_id
     where b.organization_id = $1 and b.sheet_batch_id = $2 and b.attempts = $3 and b.state = 'setting'`,
    [organizationId, sheetBatchId, attempts],
  )
  return batch ?? null
}

/** Keeps copies, counts them and holds the lease; false once the batch is somebody else's, or nobody's. */
function keep({ database, clock, settings }: Services, leased: LeasedBatch, { done, copies }: { readonly done: number; readonly copies: readonly Uint8Array[] }): Promise<boolean> {
  const { organizationId, sheetBatchId, attempts } = leased
  return database.transaction(organizationId, async ({ change }) => {
    const held = await change(
      `update sheet_batch set done = $5, leased_until = $6, state = case when $5 = total then 'ready' else state end
       where organization_id = $1 and sheet_batch_id = $2 and attempts = $3 and done = $4 and state = 'setting'`,
      [organizationId, sheetBatchId, attempts, done, done + copies.length, secondsLater(clock.now(), settings.leaseSeconds)],
    )
    if (held === 0) return false
    await change(
      `insert into sheet_copy (organization_id, sheet_batch_id, position, bytes)
       select $1, $2, $3 + place, bytes from unnest($4::bytea[]) with ordinality as copy (bytes, place)`,
      [organizationId, sheetBatchId, done, copies.map((copy) => Buffer.from(copy))],
    )
    return true
  })
}
