import { filter } from 'rxjs'
import { newId, type Services } from '../../../platform/context/ctx.js'
import { drainQueue, type LeasedQueue } from '../../../platform/queue/leased-queue.js'
import { secondsLater } from '../../../platform/queue/next-attempt.js'
import { type Turns, turnsFor } from '../../../platform/queue/turns.js'
import type { Senders } from '../../../platform/senders.js'
import type { Channel } from '../reach/channel.js'
import type { DeliveryJob } from './delivery-job.js'
import { type FindLetter, type Letter, letterFinder } from './find-letter.js'
import { movedTeller, type TellMoved } from './moved-teller.js'
import { putBackDelivery } from './put-back-delivery.js'
import { SEND_BY } from './send-by.js'
import { deliverySettler, type SettleDelivery } from './settle-delivery.js'
import { settlementOf } from './settlement-of.js'

/** While some are being sent, the next are leased, looked up and worded, several at once. */
const MOST_AT_ONCE = 16
const LEASED_AT_ONCE = 6

/** Of each channel so many are with its provider and not yet written down: as many as may go out twice when this process is killed. */
const MOST_UNDER_WAY = 5

/** What waited in line for longer than such a share of its lease is put back: sending takes up the rest. */
const SHARE_IN_LINE = 4

/** What publications queued for people, a turn for each organization. */
export function deliveryQueue(services: Services, senders: Senders): LeasedQueue<DeliveryJob> {
  const turns = { email: turnsFor(MOST_UNDER_WAY), sms: turnsFor(MOST_UNDER_WAY), push: turnsFor(MOST_UNDER_WAY), inApp: turnsFor(MOST_UNDER_WAY) }
  const means: Means = { senders, turns, tell: movedTeller(services), findLetter: letterFinder(services), settle: deliverySettler(services) }
  return {
    name: 'deliveries',
    claim: (most) => claimDeliveries(services, most),
    handle: (job) => sendDelivery(services, means, job),
    wake: services.live.events.pipe(filter((event) => event.kind === 'deliveriesQueued')),
    everySeconds: 5,
    concurrency: MOST_AT_ONCE,
    atOnce: LEASED_AT_ONCE,
    log: services.log,
  }
}

/** Sends every delivery that is due now; gives how many were tried. */
export function sendDeliveries(services: Services, senders: Senders): Promise<number> {
  return drainQueue(deliveryQueue(services, senders))
}

async function claimDeliveries({ database, clock, settings }: Services, most: number): Promise<DeliveryJob[]> {
  const leaseId = newId()
  const now = clock.now()
  const claimed = await database.write<Omit<DeliveryJob, 'leaseId' | 'beginBy'>>(
    null,
    `select organization_id as "organizationId", delivery_id as "deliveryId", channel, unsettled from app.claim_deliveries($1, $2, make_interval(secs => $3), $4)`,
    [leaseId, now, settings.leaseSeconds, most],
  )
  const beginBy = secondsLater(now, Math.ceil(settings.leaseSeconds / SHARE_IN_LINE))
  return claimed.map((job) => ({ ...job, leaseId, beginBy }))
}

interface Means {
  readonly senders: Senders
  readonly turns: Readonly<Record<Channel, Turns>>
  readonly tell: TellMoved
  readonly findLetter: FindLetter
  readonly settle: SettleDelivery
}

/** Nothing is held while a provider is spoken to: reading and settling are two transactions of their own. */
async function sendDelivery(services: Services, means: Means, job: DeliveryJob): Promise<void> {
  const letter = await means.findLetter(job)
  if (letter !== null) await means.turns[job.channel](() => sendLetter(services, means, { job, letter }))
}

interface Due {
  readonly job: DeliveryJob
  readonly letter: Letter
}

async function sendLetter(services: Services, { senders, tell, settle }: Means, { job, letter }: Due): Promise<void> {
  if (services.clock.now() > job.beginBy) return putBackDelivery(services, job)
  const outcome = await SEND_BY[job.channel]({ services, senders, job, letter })
  const settlement = settlementOf(outcome, letter, services.clock.now(), Math.random())
  const settled = await settle(job, settlement)
  if (!settled) return
  tell({ organizationId: job.organizationId, productionId: letter.productionId })
  if (settlement.state === 'failed') services.log.error({ deliveryId: job.deliveryId, attempts: letter.attempts }, 'delivery: given up')
}
