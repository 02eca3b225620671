import { filter } from 'rxjs'
import { newId, type Services } from '../../../platform/context/ctx.js'
import type { Mailer } from '../../../platform/mail/mailer.js'
import { drainQueue, type LeasedQueue } from '../../../platform/queue/leased-queue.js'
import type { DeliveryJob } from './delivery-job.js'
import { findLetter } from './find-letter.js'
import { mailOf } from './mail-of.js'
import { movedTeller, type TellMoved } from './moved-teller.js'
import { settleDelivery } from './settle-delivery.js'
import { settlementOf } from './settlement-of.js'

/** What publications queued for people, a turn for each organization. */
export function deliveryQueue(services: Services, mailer: Mailer): LeasedQueue<DeliveryJob> {
  const tell = movedTeller(services)
  return {
    name: 'deliveries',
    claim: (most) => claimDeliveries(services, most),
    handle: (job) => sendDelivery(services, { mailer, tell }, job),
    wake: services.live.events.pipe(filter((event) => event.kind === 'deliveriesQueued')),
    everySeconds: 5,
    concurrency: 5,
    log: services.log,
  }
}

/** Sends every delivery that is due now; gives how many were tried. */
export function sendDeliveries(services: Services, mailer: Mailer): Promise<number> {
  return drainQueue(deliveryQueue(services, mailer))
}

async function claimDeliveries({ database, clock, settings }: Services, most: number): Promise<DeliveryJob[]> {
  const leaseId = newId()
  const claimed = await database.transaction(null, (transaction) =>
    transaction.rows<Omit<DeliveryJob, 'leaseId'>>(
      `select organization_id as "organizationId", delivery_id as "deliveryId" from app.claim_deliveries($1, $2, make_interval(secs => $3), $4)`,
      [leaseId, clock.now(), settings.leaseSeconds, most],
    ),
  )
  return claimed.map((job) => ({ ...job, leaseId }))
}

interface Means {
  readonly mailer: Mailer
  readonly tell: TellMoved
}

/** Nothing is held while the mail server is spoken to: reading and settling are two transactions of their own. */
async function sendDelivery(services: Services, { mailer, tell }: Means, job: DeliveryJob): Promise<void> {
  const letter = await findLetter(services, job)
  if (letter === null) return
  const outcome = await mailer.send(await mailOf(letter, job))
  const settlement = settlementOf(outcome, letter, services.clock.now(), Math.random())
  const settled = await settleDelivery(services, job, settlement)
  if (!settled) return
  tell({ organizationId: job.organizationId, productionId: letter.productionId })
  if (settlement.state === 'failed') services.log.error({ deliveryId: job.deliveryId, attempts: letter.attempts }, 'delivery: given up')
}
