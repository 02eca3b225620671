import { filter } from 'rxjs'
import type { Services } from '../../../platform/context/ctx.js'
import type { LeasedQueue } from '../../../platform/queue/leased-queue.js'
import { type LeasedBatch, setCopies, throwAway } from './set-copies.js'

/** Named copies that wait to be set, and those that are a day old. */
export function sheetBatchQueue(services: Services): LeasedQueue<LeasedBatch> {
  return {
    name: 'named copies',
    claim: (most) => claimBatches(services, most),
    handle: (leased) => handle(services, leased),
    wake: services.live.events.pipe(filter((event) => event.kind === 'sheetBatchQueued')),
    everySeconds: 5,
    // One keeps every typesetter busy.
    concurrency: 1,
    log: services.log,
  }
}

function claimBatches({ database, clock, settings }: Services, most: number): Promise<LeasedBatch[]> {
  return database.transaction(null, (transaction) =>
    transaction.rows<LeasedBatch & { [column: string]: unknown }>(
      'select organization_id as "organizationId", sheet_batch_id as "sheetBatchId", attempts, state from app.claim_sheet_batches($1, make_interval(secs => $2), $3)',
      [clock.now(), settings.leaseSeconds, most],
    ),
  )
}

async function handle(services: Services, leased: LeasedBatch): Promise<void> {
  if (leased.state === 'setting') await setCopies(services, leased)
  else if (leased.state === 'expired') await throwAway(services, leased)
  else services.log.error({ sheetBatchId: leased.sheetBatchId }, 'named copies: given up')
}
