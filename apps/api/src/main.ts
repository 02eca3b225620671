import 'reflect-metadata'
import { AppModule, ROUTES } from './app.module.js'
import { ENTITIES } from './entities.js'
import { createApp } from './platform/http/create-app.js'
import { stopOnSignal } from './platform/http/stop-on-signal.js'
import { openServices } from './platform/services.js'
import { readSettings } from './platform/settings/settings.js'
import { startTelemetry } from './platform/telemetry/telemetry.js'

const settings = readSettings(process.env)
const stopTelemetry = await startTelemetry(settings)
const services = await openServices(settings, 'callboard_app', ENTITIES)
const app = await createApp(services, { features: AppModule, routes: ROUTES })
const port = await app.listen(settings.port, settings.host)
services.log.info({ port }, 'API is listening')

stopOnSignal(services.log, async () => {
  await app.close()
  await services.close()
  await stopTelemetry()
})
