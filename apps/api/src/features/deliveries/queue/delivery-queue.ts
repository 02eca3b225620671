import { filter } from 'rxjs'
import { newId, type Services } from '../../../platform/context/ctx.js'
import { drainQueue, type LeasedQueue } from '../../../platform/queue/leased-queue.js'
import type { Senders } from '../../../platform/senders.js'
import type { DeliveryJob } from './delivery-job.js'
import { type FindLetter, letterFinder } from './find-letter.js'
import { movedTeller, type TellMoved } from './moved-teller.js'
import { SEND_BY } from './send-by.js'
import { deliverySettler, type SettleDelivery } from './settle-delivery.js'
import { settlementOf } from './settlement-of.js'

/** Twice as many as there are connections to the mail server: while some are being sent, the next are looked up and worded. */
const MOST_AT_ONCE = 12

/** What publications queued for people, a turn for each organization. */
export function deliveryQueue(services: Services, senders: Senders): LeasedQueue<DeliveryJob> {
  const means: Means = { senders, tell: movedTeller(services), findLetter: letterFinder(services), settle: deliverySettler(services) }
  return {
    name: 'deliveries',
    claim: (most) => claimDeliveries(services, most),
    handle: (job) => sendDelivery(services, means, job),
    wake: services.live.events.pipe(filter((event) => event.kind === 'deliveriesQueued')),
    everySeconds: 5,
    concurrency: MOST_AT_ONCE,
    log: services.log,
  }
}

/** Sends every delivery that is due now; gives how many were tried. */
export function sendDeliveries(services: Services, senders: Senders): Promise<number> {
  return drainQueue(deliveryQueue(services, senders))
}

async function claimDeliveries({ database, clock, settings }: Services, most: number): Promise<DeliveryJob[]> {
  const leaseId = newId()
  const claimed = await database.transaction(null, (transaction) =>
    transaction.rows<Omit<DeliveryJob, 'leaseId'>>(
      `select organization_id as "organizationId", delivery_id as "deliveryId", channel, unsettled from app.claim_deliveries($1, $2, make_interval(secs => $3), $4)`,
      [leaseId, clock.now(), settings.leaseSeconds, most],
    ),
  )
  return claimed.map((job) => ({ ...job, leaseId }))
}

interface Means {
  readonly senders: Senders
  readonly tell: TellMoved
  readonly findLetter: FindLetter
  readonly settle: SettleDelivery
}

/** Nothing is held while a provider is spoken to: reading and settling are two transactions of their own. */
async function sendDelivery(services: Services, { senders, tell, findLetter, settle }: Means, job: DeliveryJob): Promise<void> {
  const letter = await findLetter(job)
  if (letter === null) return
  const outcome = await SEND_BY[job.channel]({ services, senders, job, letter })
  const settlement = settlementOf(outcome, letter, services.clock.now(), Math.random())
  const settled = await settle(job, settlement)
  if (!settled) return
  tell({ organizationId: job.organizationId, productionId: letter.productionId })
  if (settlement.state === 'failed') services.log.error({ deliveryId: job.deliveryId, attempts: letter.attempts }, 'delivery: given up')
}
