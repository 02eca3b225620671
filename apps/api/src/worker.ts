import 'reflect-metadata'
import { ENTITIES } from './entities.js'
import { stopOnSignal } from './platform/http/stop-on-signal.js'
import { runQueue } from './platform/queue/leased-queue.js'
import { openSenders } from './platform/senders.js'
import { openServices } from './platform/services.js'
import { readSettings } from './platform/settings/settings.js'
import { startTelemetry } from './platform/telemetry/telemetry.js'
import { QUEUES } from './queues.js'

const settings = readSettings(process.env)
const stopTelemetry = await startTelemetry(settings)
const services = await openServices(settings, 'callboard_worker', ENTITIES)
const senders = openSenders(services)
const running = QUEUES.map((queueOf) => runQueue(queueOf(services, senders)))
services.log.info({ queues: running.length }, 'worker is running')

stopOnSignal(services.log, async () => {
  await Promise.all(running.map((queue) => queue.stop()))
  await senders.mailer.close()
  await services.close()
  await stopTelemetry()
})
