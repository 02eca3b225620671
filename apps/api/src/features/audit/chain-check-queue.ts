import { NEVER } from 'rxjs'
import type { Services } from '../../platform/context/ctx.js'
import { drainQueue, type LeasedQueue } from '../../platform/queue/leased-queue.js'
import { type ChainVerdict, verifyChain } from './verify-chain.js'

interface ChainCheck {
  readonly organizationId: string
  /** How many entries there were when it was whole last. */
  readonly entries: number
}

const LEASE_SECONDS = 120
const LOOK_EVERY_SECONDS = 600

/** Looks at every organization's audit chain once a day. */
export function chainCheckQueue(services: Services): LeasedQueue<ChainCheck> {
  return {
    name: 'audit chains',
    claim: (most) => claimChains(services, most),
    handle: (check) => checkChain(services, check),
    wake: NEVER,
    everySeconds: LOOK_EVERY_SECONDS,
    concurrency: 1,
    log: services.log,
  }
}

/** Looks at every chain that is due now; gives how many there were. */
export function checkChains(services: Services): Promise<number> {
  return drainQueue(chainCheckQueue(services))
}

function claimChains({ database, clock }: Services, most: number): Promise<ChainCheck[]> {
  return database.transaction(null, (transaction) =>
    transaction.rows<ChainCheck & { [column: string]: unknown }>(
      'select organization_id as "organizationId", entries from app.claim_audit_checks($1, make_interval(secs => $2), $3)',
      [clock.now(), LEASE_SECONDS, most],
    ),
  )
}

async function checkChain(services: Services, { organizationId, entries }: ChainCheck): Promise<void> {
  const verdict = await verifyChain(services, organizationId, entries)
  if (verdict.isWhole) services.log.info({ organizationId, entries: verdict.entries }, 'audit: the chain is whole')
  else services.log.error({ organizationId, alarm: 'audit chain', sequence: verdict.sequence, fault: verdict.fault }, 'audit: the chain is broken')
  await keepVerdict(services, organizationId, verdict)
}

async function keepVerdict({ database, clock }: Services, organizationId: string, verdict: ChainVerdict): Promise<void> {
  const [entries, fault, sequence] = verdict.isWhole ? [verdict.entries, null, null] : [null, verdict.fault, verdict.sequence]
  await database.transaction(organizationId, (transaction) =>
    transaction.change(
      `update audit_check set checked_at = $2, leased_until = null, entries = coalesce($3, entries), fault = $4, sequence = $5
       where organization_id = $1`,
      [organizationId, clock.now(), entries, fault, sequence],
    ),
  )
}
