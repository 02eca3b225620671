/** What the benchmarks run on: a throw-away PostgreSQL, the API as it is served, and a bare server to hold it against. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { must, pause } from '../scripts/command.mjs'
import { freePort } from '../scripts/ports.mjs'
import { startPostgres } from '../scripts/postgres.mjs'
import { ROOT } from '../scripts/say.mjs'

const API = join(ROOT, 'apps/api')
const pg = createRequire(join(API, 'package.json'))('pg')

/** Starts everything; `stop()` removes every trace. The database is as safe as it is served: fsync is on. */
export async function openStage() {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-bench-'))
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), log: join(folder, 'postgres.log'), database: 'callboard' })
  const settings = {
    DATABASE_URL: postgres.url, CALLBOARD_SECRET: randomBytes(24).toString('hex'), CALLBOARD_DEMO: 'off', CALLBOARD_DATA: folder,
    LOG_LEVEL: 'error', NODE_ENV: 'production', SMTP_URL: '', REDIS_URL: '', CALLBOARD_CLOCK: '', SMS_URL: '',
    CALLBOARD_UNDO_SECONDS: '0',
  }
  const owner = new pg.Pool({ connectionString: postgres.url, max: 2 })
  owner.on('error', () => {})
  const servers = []
  const stage = {
    owner, logFile: join(folder, 'postgres.log'),
    async stop() {
      await Promise.all([...servers.map((server) => server.stop()), owner.end()])
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  try {
    await must(process.execPath, [join(API, 'dist/migrate.js')], { env: settings })
    servers.push(await startServer(join(API, 'dist/main.js'), settings))
    servers.push(await startServer(join(ROOT, 'bench/bare-server.mjs'), settings))
    const startWorker = async (more) => {
      const worker = startProcess(join(API, 'dist/worker.js'), { ...settings, ...more })
      servers.push(worker)
      return worker
    }
    return { ...stage, api: servers[0], bare: servers[1], startWorker }
  } catch (problem) {
    await stage.stop()
    throw problem
  }
}

async function startServer(script, settings) {
  const port = await freePort()
  const started = startProcess(script, { ...settings, PORT: String(port) })
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, started.child)
  return { ...started, url }
}

function startProcess(script, env) {
  const child = spawn(process.execPath, ['--max-semi-space-size=64', script], { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  return { child, stop: () => (child.kill('SIGTERM'), ended) }
}

async function untilReady(url, child) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs[1]} ended before it was ready`)
    const ready = await fetch(`${url}/health/ready`).then((answer) => answer.ok, () => false)
    if (ready) return
    await pause(50)
  }
  throw new Error(`${child.spawnargs[1]} did not become ready`)
}

const SHOOT = readFileSync(join(API, 'test/large-shoot.sql'), 'utf8')

/** A production of so many people and days, with one who is signed in and one who reads. */
export async function makeShoot({ owner }, { people, days }) {
  const [session, reader] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')]
  const client = await owner.connect()
  try {
    await client.query(SHOOT)
    const { rows } = await client.query('select * from pg_temp.make_large_shoot($1, $2, $3, $4)', [people, days, session, reader])
    await client.query('analyze')
    return { ...rows[0], sessionCookie: `callboard-session=${session}`, readerCookie: `callboard-reader=${reader}`, reader }
  } finally {
    client.release()
  }
}

/** A GraphQL request as the office sends it. */
export function graphql(shoot, query, variables) {
  return {
    path: '/graphql', method: 'POST', body: JSON.stringify({ query, variables }),
    headers: { 'content-type': 'application/json', cookie: shoot.sessionCookie },
  }
}

/** Sends one request; gives the answer's status and text. */
export async function send(url, { path, ...init }) {
  const answer = await fetch(`${url}${path}`, init)
  return { status: answer.status, text: await answer.text() }
}

const PUBLISH = `mutation Publish($input: PublishScheduleInput!) { publishSchedule(input: $input) { __typename
  ... on SchedulePublished { concerned deliveries revision { revisionId } } } }`

/** Publishes the shoot's draft; gives the milliseconds it took. */
export async function publish(stage, shoot, input) {
  const request = graphql(shoot, PUBLISH, { input: { draftId: shoot.draft_id, reason: '', restBreachesAccepted: true, ...input } })
  const started = performance.now()
  const { text } = await send(stage.api.url, request)
  const took = performance.now() - started
  const answer = JSON.parse(text)
  if (answer.data?.publishSchedule?.__typename !== 'SchedulePublished') throw new Error(`Not published: ${text.slice(0, 500)}`)
  return { took, ...answer.data.publishSchedule }
}
