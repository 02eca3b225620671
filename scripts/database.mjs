import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { must } from './command.mjs'
import { startPostgres } from './postgres.mjs'
import { ROOT, step } from './say.mjs'
import { secretOf } from './secret.mjs'
import { isThere } from './stamp.mjs'

const MIGRATE = join(ROOT, 'apps/api/dist/migrate.js')

/**
 * A migrated database for these settings: the one in DATABASE_URL, or an embedded one in the data folder.
 * Gives the settings completed with its addresses and the secret, and `stop()`.
 */
export async function openDatabase(settings) {
  mkdirSync(settings.CALLBOARD_DATA, { recursive: true, mode: 0o700 })
  const own = settings.DATABASE_URL ? undefined : await startEmbedded(settings.CALLBOARD_DATA)
  const addresses = own ? { DATABASE_URL: own.url, DATABASE_OWNER_URL: own.url } : {}
  const complete = { ...settings, CALLBOARD_SECRET: secretOf(settings), ...addresses }
  const stop = async () => own?.stop()
  try {
    await step('migrate', () => migrate(complete))
  } catch (problem) {
    await stop()
    throw problem
  }
  return { settings: complete, stop }
}

async function startEmbedded(data) {
  let server
  await step('database', async () => {
    server = await startPostgres({ dataDir: join(data, 'postgres'), log: join(data, 'logs/postgres.log'), database: 'callboard' })
    return `${server.reused ? 'joined the running' : server.made ? 'made an' : 'started the'} embedded PostgreSQL on port ${server.port}`
  })
  return server
}

async function migrate(settings) {
  if (!isThere(MIGRATE)) return 'apps/api/dist/migrate.js is not here'
  const said = (await must(process.execPath, [MIGRATE], { env: settings })).trim()
  return said.split('\n').at(-1) || 'done'
}
