import 'reflect-metadata'
import { AppModule, ROUTES } from '../src/app.module.js'
import { ENTITIES } from '../src/entities.js'
import { type App, createApp } from '../src/platform/http/create-app.js'
import { type OpenServices, openServices } from '../src/platform/services.js'
import { readSettings, type Settings } from '../src/platform/settings/settings.js'
import { cloneDatabase, dropDatabase, TEST_SECRET } from './template.js'

/** A running API on a database of its own. */
export interface TestApi {
  readonly url: string
  /** The owner's address of its database, for looking behind the API. */
  readonly ownerUrl: string
  readonly settings: Settings
  readonly services: OpenServices
  stop(): Promise<void>
}

/** The moment tests happen at, unless they say otherwise. */
export const TEST_NOW = '2027-01-11T15:00:00Z'

export async function startApi(changes: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const ownerUrl = await cloneDatabase()
  const settings = readSettings({
    DATABASE_URL: ownerUrl,
    CALLBOARD_SECRET: TEST_SECRET,
    CALLBOARD_CLOCK: TEST_NOW,
    CALLBOARD_UNDO_SECONDS: '0',
    PORT: '0',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
    ...changes,
  })
  const services = await openServices(settings, 'callboard_app', ENTITIES)
  const app: App = await createApp(services, { features: AppModule, routes: ROUTES })
  const port = await app.listen(0, '127.0.0.1')
  return {
    url: `http://127.0.0.1:${port}`,
    ownerUrl,
    settings,
    services,
    async stop() {
      await app.close()
      await services.close()
      await dropDatabase(ownerUrl)
    },
  }
}
