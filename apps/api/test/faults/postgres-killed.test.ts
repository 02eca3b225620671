import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import pg from 'pg'
import { migrate } from '../../src/platform/database/migrations.js'
import { TEST_SECRET } from '../template.js'
import { pause, report, times } from './chance.js'
import { ask, type LargeShoot, makeLargeShoot } from './large-shoot.js'
import { killAll, type Running, startProcess } from './processes.js'

const KILLS = times(3)
const EVERY = 100
/** Milliseconds after the database is back within which errors are forgiven. */
const RECOVERY = 5000
const SAVE = 'mutation Save($input: SaveDepartmentInput!) { saveDepartment(input: $input) { __typename } }'

interface Postgres {
  readonly url: string
  readonly port: number
  stop(): Promise<unknown>
}
type StartPostgres = (options: { dataDir: string; log: string; port?: number }) => Promise<Postgres>

/** A cluster of its own, as safe as it is served: it is about to be killed. */
const folder = mkdtempSync(join(tmpdir(), 'callboard-fault-'))
const place = { dataDir: join(folder, 'postgres'), log: join(folder, 'postgres.log') }
let startPostgres: StartPostgres
let postgres: Postgres
let api: Running
let shoot: LargeShoot
beforeAll(async () => {
  const script = new URL('../../../../scripts/postgres.mjs', import.meta.url).href
  startPostgres = ((await import(script)) as { startPostgres: StartPostgres }).startPostgres
  postgres = await startPostgres(place)
  await migrate(postgres.url, TEST_SECRET)
  shoot = await withOwner((owner) => makeLargeShoot(owner, 20, 2))
  api = await startProcess('main', { DATABASE_URL: postgres.url, CALLBOARD_SECRET: TEST_SECRET, CALLBOARD_DEMO: 'off' })
}, 120_000)
afterAll(async () => {
  killAll()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function withOwner<Value>(work: (owner: pg.Client) => Promise<Value>): Promise<Value> {
  const owner = new pg.Client({ connectionString: postgres.url })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

interface Write {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly acknowledged: boolean
}

/** Writes on and on, ten times a second, whatever the answers; `stop` gives what became of each. */
function keepWriting(): { stop(): Promise<Write[]> } {
  const writes: Promise<Write>[] = []
  const write = async (name: string): Promise<Write> => {
    const from = performance.now()
    const input = { productionId: shoot.productionId, departmentId: null, name, callOffset: 0, position: 20 }
    const acknowledged = await ask(api.url, shoot.cookie, SAVE, { input }).then(() => true, () => false)
    return { name, from, to: performance.now(), acknowledged }
  }
  const timer = setInterval(() => writes.push(write(`Department ${writes.length}`)), EVERY)
  return { stop: () => (clearInterval(timer), Promise.all(writes)) }
}

/** Kills the whole server as a failing machine would, and starts it again on its port; gives when it was away. */
async function killPostgres(): Promise<{ from: number; to: number }> {
  const postmaster = Number(readFileSync(join(place.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0])
  const from = performance.now()
  process.kill(postmaster, 'SIGKILL')
  await pause(300)
  postgres = await startPostgres({ ...place, port: postgres.port })
  return { from, to: performance.now() }
}

it(`stays alive and forgets no write it confirmed while PostgreSQL is killed ${KILLS} times`, async () => {
  const writing = keepWriting()
  const away: { from: number; to: number }[] = []
  for (let kill = 0; kill < KILLS; kill += 1) {
    await pause(1500)
    away.push(await killPostgres())
    await pause(RECOVERY)
  }
  await pause(1000)
  const writes = await writing.stop()

  const kept = new Set((await withOwner((owner) => owner.query('select name from department where production_id = $1', [shoot.productionId]))).rows.map((row) => row.name))
  const lost = writes.filter((write) => write.acknowledged && !kept.has(write.name))
  const isForgiven = (write: Write) => away.some(({ from, to }) => write.to > from && write.from < to + RECOVERY)
  const strange = writes.filter((write) => !write.acknowledged && !isForgiven(write))
  const failed = writes.filter((write) => !write.acknowledged).length
  report('PostgreSQL killed', { kills: KILLS, writes: writes.length, failed, lost: lost.length, awayMilliseconds: away.map(({ from, to }) => Math.round(to - from)) })
  expect(lost).toEqual([])
  expect(strange).toEqual([])
  expect(api.isAlive()).toBe(true)
  expect(failed).toBeGreaterThan(0)
  expect(writes.at(-1)?.acknowledged).toBe(true)
}, 300_000)
