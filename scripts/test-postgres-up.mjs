import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from './postgres.mjs'
import { endProcess, isRunning } from './processes.mjs'

const PREFIX = 'callboard-test-'

/** Before the API's tests: one throw-away PostgreSQL for all of them; each test file clones its database there. */
export default async function startTestPostgres() {
  await clearLeftovers()
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  writeFileSync(join(folder, 'owner'), String(process.pid))
  const settings = { max_connections: '200' }
  const server = await startPostgres({ dataDir: join(folder, 'postgres'), log: join(folder, 'postgres.log'), settings, fsync: false })
  process.env.CALLBOARD_TEST_POSTGRES = server.url
  globalThis.callboardTestPostgres = { server, folder }
}

/** A test run that was killed could not tidy up after itself; the next one does. */
async function clearLeftovers() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    const owner = numberIn(join(folder, 'owner'))
    if (!owner || isRunning(owner, 'jest')) continue
    const postmaster = numberIn(join(folder, 'postgres/postmaster.pid'))
    if (isRunning(postmaster, folder)) await endProcess(postmaster, folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

function numberIn(file) {
  try {
    return Number(readFileSync(file, 'utf8').split('\n')[0])
  } catch {
    return 0
  }
}
