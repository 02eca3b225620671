import { accountMailQueue } from './features/accounts/index.js'
import { chainCheckQueue } from './features/audit/index.js'
import { sheetBatchQueue } from './features/call-sheets/index.js'
import { escalationQueue } from './features/chase/index.js'
import { deliveryQueue } from './features/deliveries/index.js'
import { forecastQueue } from './features/forecasts/index.js'
import { screenplayImportQueue } from './features/screenplay/index.js'
import type { Services } from './platform/context/ctx.js'
import type { Senders } from './platform/senders.js'
import type { LeasedQueue } from './platform/queue/leased-queue.js'

type QueueOf = (services: Services, senders: Senders) => LeasedQueue<unknown>

/** Everything the worker does: one line per queue. */
export const QUEUES: readonly QueueOf[] = [screenplayImportQueue, (services, { mailer }) => accountMailQueue(services, mailer), deliveryQueue, escalationQueue, chainCheckQueue, forecastQueue, sheetBatchQueue]
