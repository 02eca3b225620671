import { filter } from 'rxjs'
import type { Services } from '../../platform/context/ctx.js'
import type { LeasedQueue } from '../../platform/queue/leased-queue.js'
import { claimImports, type LeasedImport, renewLease } from './leased-import.js'
import { readImport } from './read-import.js'

const RENEW_EVERY_MS = 10_000

/** Screenplays that wait to be read. */
export function screenplayImportQueue(services: Services): LeasedQueue<LeasedImport> {
  return {
    name: 'screenplay imports',
    claim: (most) => claimImports(services, most),
    handle: (leased) => whileRenewing(services, leased, () => readImport(services, leased)),
    wake: services.live.events.pipe(filter((event) => event.kind === 'importQueued')),
    everySeconds: 5,
    // A reader may take 256 MB; two at once are enough.
    concurrency: 2,
    log: services.log,
  }
}

async function whileRenewing(services: Services, leased: LeasedImport, work: () => Promise<void>): Promise<void> {
  const renewing = setInterval(() => {
    renewLease(services, leased).catch((error: unknown) => services.log.warn({ error: String(error) }, 'screenplay import: lease not renewed'))
  }, RENEW_EVERY_MS)
  try {
    await work()
  } finally {
    clearInterval(renewing)
  }
}
