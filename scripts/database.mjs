import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { must } from './command.mjs'
import { answersAsPostgres } from './postgres-alive.mjs'
import { startPostgres } from './postgres.mjs'
import { ROOT, say, step } from './say.mjs'
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
  const options = { dataDir: join(data, 'postgres'), log: join(data, 'logs/postgres.log'), database: 'callboard' }
  let server
  await step('database', async () => {
    server = await startPostgres(options)
    return `${server.reused ? 'joined the running' : server.made ? 'made an' : 'started the'} embedded PostgreSQL on port ${server.port}`
  })
  const letGo = keepAlive({ ...options, port: server.port })
  return { url: server.url, stop: async () => (await letGo(), server.stop()) }
}

/** Looks every second whether the server answers, and starts it again on its port when not. Gives the end of looking. */
function keepAlive(options) {
  let look = Promise.resolve()
  const timer = setInterval(() => {
    look = look.then(() => revive(options)).catch((problem) => say(problem.message))
  }, 1000)
  return async () => {
    clearInterval(timer)
    await look
  }
}

async function revive(options) {
  if (await answersAsPostgres(options.port)) return
  say('PostgreSQL does not answer; starting it again')
  const { reused } = await startPostgres(options)
  say(reused ? 'PostgreSQL answers again' : `PostgreSQL is back on port ${options.port}`)
}

async function migrate(settings) {
  if (!isThere(MIGRATE)) return 'apps/api/dist/migrate.js is not here'
  const said = (await must(process.execPath, [MIGRATE], { env: settings })).trim()
  return said.split('\n').at(-1) || 'done'
}
