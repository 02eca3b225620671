import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildServer, buildWeb, generate } from './build.mjs'
import { pause } from './command.mjs'
import { openDatabase } from './database.mjs'
import { install } from './install.mjs'
import { isPortFree } from './ports.mjs'
import { forgetRun, noteRun, takeOver } from './run-file.mjs'
import { ROOT, say, secondsSince, step } from './say.mjs'
import { readSettings } from './settings.mjs'
import { isThere } from './stamp.mjs'
import { createSupervisor, isUp, lastLines } from './supervisor.mjs'

const PATIENCE = 60_000

/** `npm start`: everything from a fresh clone to a program that answers, and then keeping it alive. */
export async function start() {
  const started = performance.now()
  const settings = readSettings()
  say('Callboard is starting')
  await takeOver(settings.CALLBOARD_DATA)
  await refuseTakenPort(settings.PORT)
  await buildEverything()
  const running = await serve(settings)
  stopOnSignals(running)
  await becomeReady(running)
  say(`  ${'altogether'.padEnd(12)} ${secondsSince(started)}\n\nCallboard is ready at ${settings.PUBLIC_URL}\n`)
  await sayLogins()
}

/** Waits for the API; when it does not come up, everything else is stopped before that is said. */
export async function becomeReady(running) {
  try {
    await step('api', () => untilReady(running.api, running.settings.PORT))
  } catch (problem) {
    await running.stop()
    throw problem
  }
}

/** Installs, compiles, generates and bundles; each only when something it depends on changed. */
export async function buildEverything() {
  await step('install', install)
  await step('compile', buildServer)
  await step('generate', generate)
  await step('bundle', buildWeb)
}

/** The database, the API and the worker of these settings, and one `stop()` for all of them. */
export async function serve(settings) {
  const data = settings.CALLBOARD_DATA
  noteRun(data, { port: settings.PORT })
  const database = await openDatabase(settings).catch((problem) => {
    forgetRun(data)
    throw problem
  })
  const supervisor = createSupervisor({
    env: { NODE_ENV: 'production', ...database.settings },
    onChange: (pids) => noteRun(data, { port: settings.PORT, ...pids }),
  })
  const program = (name, file, flags) => supervisor.keep({ name, flags, script: join(ROOT, 'apps/api/dist', file), log: join(data, 'logs', `${name}.log`) })
  // A publication makes megabytes at once; with room for them they are not moved about while it does.
  const api = program('api', 'main.js', ['--max-semi-space-size=64'])
  program('worker', 'worker.js')
  const stop = async () => {
    await supervisor.stop()
    await database.stop()
    forgetRun(data)
  }
  return { api, supervisor, stop, settings: database.settings }
}

/** Waits until the API says it is ready; when it ends first, what it said last is the reason. */
async function untilReady(api, port) {
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline) {
    if (await answersReady(port)) return `answers on port ${port}`
    if (!isUp(api)) break
    await pause(60)
  }
  throw new Error(`The API did not become ready. Its last words (${api.log}):\n${lastLines(api.log)}`)
}

/** Ctrl-C and SIGTERM stop everything, once; a second signal while stopping is ignored. */
export function stopOnSignals(running) {
  let stopping
  const stop = (signal) => {
    stopping ??= stopAll(running, signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
}

async function stopAll(running, signal) {
  const started = performance.now()
  say(`\n${signal}: stopping`)
  await running.stop()
  say(`Stopped (${secondsSince(started)})`)
  process.exit(0)
}

async function refuseTakenPort(port) {
  if (await isPortFree(Number(port))) return
  throw new Error(`Port ${port} is taken by another program. Stop that program, or choose another port: PORT=4001 npm start`)
}

async function answersReady(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2000) })).status === 200
  } catch {
    return false
  }
}

async function sayLogins() {
  const module = join(ROOT, 'apps/api/dist/demo-logins.js')
  if (!isThere(module)) return
  const { demoLogins } = await import(pathToFileURL(module).href)
  const rows = [{ role: 'role', name: 'name', email: 'e-mail', password: 'password' }, ...demoLogins()]
  const width = (key) => Math.max(...rows.map((row) => row[key].length)) + 2
  for (const row of rows) say(`  ${['role', 'name', 'email', 'password'].map((key) => row[key].padEnd(width(key))).join('')}`.trimEnd())
}
