import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pause } from './command.mjs'
import { answersAsPostgres, removeLockOfTheDead, runningPort } from './postgres-alive.mjs'
import { postgresPrograms } from './postgres-binaries.mjs'
import { freePort } from './ports.mjs'
import { isThere } from './stamp.mjs'

const PASSWORD_FILE = 'callboard.password'
const SETTINGS_FILE = 'callboard.conf'

/**
 * Starts the PostgreSQL that came with npm on a data folder, or joins the one already running on it.
 * It listens on the loopback only, and its superuser `postgres` has a random password kept in the folder.
 * `fsync: false` is for throw-away clusters only; `port` is a port to keep, a free one is found otherwise. Gives `{ url, port, reused, stop() }`.
 */
export async function startPostgres({ dataDir, log, database = 'postgres', port: wanted, settings = {}, fsync = true }) {
  const place = { dataDir: resolve(dataDir), log: resolve(log), programs: postgresPrograms() }
  const made = !isThere(join(place.dataDir, 'PG_VERSION'))
  if (made) await makeCluster(place, database, fsync)

  const joined = await joinRunning(place)
  const port = joined ?? (await launch(place, { ...DEFAULTS, ...(fsync ? {} : UNSAFE), ...settings }, wanted))
  const password = readFileSync(join(place.dataDir, PASSWORD_FILE), 'utf8').trim()
  return {
    port,
    reused: joined !== undefined,
    made,
    url: `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    stop: () => place.programs.run('pg_ctl', ['-D', place.dataDir, '-m', 'fast', '-t', '8', '-w', 'stop'], { quiet: true }),
  }
}

const DEFAULTS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '100',
  shared_buffers: '128MB',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
}
const UNSAFE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Made beside its place and renamed when complete: a start that was interrupted leaves nothing half made. */
async function makeCluster({ dataDir, programs }, database, fsync) {
  const draft = `${dataDir}.init`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  programs.own(dirname(draft))
  programs.own(draft)
  const passwordFile = `${dataDir}.password`
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  programs.own(passwordFile)

  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const safety = fsync ? [] : ['--no-sync']
  await programs.must('initdb', ['-D', draft, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, ...locale, ...safety])
  writeFileSync(join(draft, 'postgresql.conf'), `include '${SETTINGS_FILE}'\n`, { flag: 'a' })
  if (database !== 'postgres') await createDatabase(programs, draft, database)
  renameSync(passwordFile, join(draft, PASSWORD_FILE))
  writeFileSync(join(draft, SETTINGS_FILE), '')
  renameSync(draft, dataDir)
}

/** Single-user mode needs no client and no password; it reads statements from its input. */
async function createDatabase(programs, draft, database) {
  writeFileSync(join(draft, SETTINGS_FILE), '')
  const script = join(dirname(draft), `${database}.sql`)
  writeFileSync(script, `create database "${database}"\n`)
  const stdin = openSync(script, 'r')
  try {
    await programs.must('postgres', ['--single', '-D', draft, 'postgres'], { stdin })
  } finally {
    closeSync(stdin)
    rmSync(script)
  }
}

async function joinRunning({ dataDir, programs }) {
  const { code } = await programs.run('pg_ctl', ['-D', dataDir, 'status'], { quiet: true })
  if (code !== 0) return undefined
  for (let attempt = 0; attempt < 20; attempt++) {
    const port = runningPort(dataDir)
    if (port && (await answersAsPostgres(port))) return port
    await pause(100)
  }
  removeLockOfTheDead(dataDir)
  return undefined
}

/** After a `kill -9` the children of the dead server hold the lock for a moment, hence the attempts. */
async function launch({ dataDir, log, programs }, settings, wanted) {
  let output = ''
  for (let attempt = 0; attempt < 12; attempt++) {
    const port = wanted ?? (await freePort())
    writeFileSync(join(dataDir, SETTINGS_FILE), settingLines({ ...settings, port }))
    prepareLog(log, programs)
    const answer = await programs.run('pg_ctl', ['-D', dataDir, '-l', log, '-t', '60', '-w', 'start'], { quiet: true })
    if (answer.code === 0) return port
    output = answer.output
    await pause(250)
  }
  throw new Error(`PostgreSQL did not start on ${dataDir}\n${output.trim()}\n${lastLines(log)}`)
}

function prepareLog(log, programs) {
  mkdirSync(dirname(log), { recursive: true })
  writeFileSync(log, '', { flag: 'a' })
  programs.own(log)
}

function settingLines(settings) {
  return Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`).join('')
}

function lastLines(file) {
  return isThere(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-15).join('\n') : ''
}

/** `node scripts/postgres.mjs --try`: make a cluster, start, join, stop and start it again, and say how long each took. */
async function tryOut() {
  const { step } = await import('./say.mjs')
  const folder = mkdtempSync(join(tmpdir(), 'callboard-try-'))
  const options = { dataDir: join(folder, 'pg'), log: join(folder, 'pg.log'), database: 'callboard', fsync: false }
  let server
  await step('first start', async () => `port ${(server = await startPostgres(options)).port}`)
  await step('joined', async () => `${(await startPostgres(options)).reused}`)
  await step('stopped', async () => `code ${(await server.stop()).code}`)
  await step('again', async () => `port ${(server = await startPostgres(options)).port}`)
  const postmaster = Number(readFileSync(join(options.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(postmaster, 'SIGKILL')
  await step('after -9', async () => `port ${(server = await startPostgres(options)).port}`)
  await server.stop()
  rmSync(folder, { recursive: true })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && process.argv.includes('--try')) await tryOut()
