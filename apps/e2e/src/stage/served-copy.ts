import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { becomeReady, serve } from '../../../../scripts/start.mjs'

/** A Callboard of its own: database, API and worker as `npm start` runs them, in a folder that is thrown away. */
export interface ServedCopy {
  readonly url: string
  readonly settings: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/** Starts one with the given settings on a free port. */
export async function serveCopy(settings: Readonly<Record<string, string>>): Promise<ServedCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'callboard-journey-'))
  const port = String(await freePort())
  const url = `http://localhost:${port}`
  const running = await serve({ ...withoutOurs(process.env), CALLBOARD_DATA: folder, PORT: port, PUBLIC_URL: url, CALLBOARD_UNDO_SECONDS: '0', ...settings })
  await becomeReady(running)
  return {
    url,
    settings: running.settings,
    async stop() {
      await running.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const OURS = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'SMTP_URL', 'SMS_URL', 'REDIS_URL', 'PUBLIC_URL', 'CALLBOARD_CLOCK', 'CALLBOARD_SECRET']

/** A journey does not reach into whatever database the desk is set up for. */
function withoutOurs(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([key, value]) => (OURS.includes(key) || value === undefined ? [] : [[key, value]])),
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port'))))
    })
  })
}
