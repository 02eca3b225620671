import { accountMailQueue } from './features/accounts/index.js'
import { chainCheckQueue } from './features/audit/index.js'
import { deliveryQueue } from './features/deliveries/index.js'
import { screenplayImportQueue } from './features/screenplay/index.js'
import type { Services } from './platform/context/ctx.js'
import type { Mailer } from './platform/mail/mailer.js'
import type { LeasedQueue } from './platform/queue/leased-queue.js'

type QueueOf = (services: Services, mailer: Mailer) => LeasedQueue<unknown>

/** Everything the worker does: one line per queue. */
export const QUEUES: readonly QueueOf[] = [screenplayImportQueue, accountMailQueue, deliveryQueue, chainCheckQueue]
