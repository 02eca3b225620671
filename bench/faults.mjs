/**
 * `node bench/faults.mjs [NAME…] [--rounds N] [--minutes N]`: what Callboard survives, each fault as often as it promises to. The tests of
 * `apps/api/test/faults` do the same a few times; here they are run at full length, one after the other, and their figures are told.
 * The API is compiled before, and nothing else is built meanwhile: the processes that are killed are the compiled ones.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--selectProjects', 'api', '-i', '--testPathPatterns']

/** How often each is tried, what one round of its test counts for, and what must hold; the test fails where it does not. */
const FAULTS = {
  'publish-killed': { rounds: 200, usual: 20, says: 'the API is killed while it publishes', limit: 'all or nothing, and one publication when asked again' },
  'worker-killed': { rounds: 100, usual: 6, says: 'the worker is killed while it sends', limit: 'nobody lost, at most 5 mails twice a kill, no text twice, goes on 45 s later', settings: { CALLBOARD_FAULT_LEASE: '30' } },
  'mail-server-troubled': { rounds: 5, usual: 1, says: 'the mail server is down, busy, slow, breaks off, refuses', limit: 'all sent 5 min after its return, no rush, the same Message-ID, the office told within 60 s' },
  'provider-troubled': { rounds: 500, usual: 100, says: 'providers fail, and report late, twice and forged', limit: 'nothing moves backwards, forged is 401 and written down, no text twice' },
  'asked-again': { rounds: 1000, usual: 20, says: 'asked twice: double click, no answer, two tabs, queued without signal', limit: 'one effect each; something else under the same key is refused' },
  'postgres-killed': { rounds: 20, usual: 3, says: 'PostgreSQL is killed under load', limit: 'errors only while it is down and 5 s after, nothing acknowledged is lost' },
  phone: { rounds: 30, says: 'a phone without signal, and a newer revision meanwhile', limit: 'an answer to what was replaced never counts', journey: 'A phone without signal' },
}

const args = process.argv.slice(2)
const valueOf = (flag) => (args.includes(flag) ? Number(args[args.indexOf(flag) + 1]) : null)
const [rounds, minutes] = [valueOf('--rounds'), valueOf('--minutes') ?? 10]
const names = args.filter((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--'))
const unknown = names.filter((name) => !(name in FAULTS))
if (unknown.length > 0) throw new Error(`There is no fault ${unknown.join(', ')}; there are ${Object.keys(FAULTS).join(', ')}`)
if (![rounds ?? 1, minutes].every((number) => number > 0)) throw new Error('--rounds and --minutes are numbers above 0')
if (!existsSync(join(ROOT, 'apps/api/dist/main.js'))) throw new Error('Compile first: npm start does, or npm run check')

const folder = mkdtempSync(join(tmpdir(), 'callboard-faults-'))
try {
  const passed = (names.length > 0 ? names : Object.keys(FAULTS)).map(endure)
  process.exitCode = passed.every(Boolean) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function endure(name) {
  const fault = FAULTS[name]
  const times = rounds ?? fault.rounds
  const figures = join(folder, `${name}.jsonl`)
  const began = Date.now()
  const run = fault.journey ? runJourney(fault, times) : runTest(name, { ...fault, times, figures })
  const passed = run.status === 0
  process.stdout.write(`${passed ? 'pass' : 'FAIL'}  ${fault.says}: ${times} rounds, ${Math.round((Date.now() - began) / 1000)} s\n      at most: ${fault.limit}\n`)
  for (const line of existsSync(figures) ? readFileSync(figures, 'utf8').trim().split('\n') : []) process.stdout.write(`      ${line}\n`)
  if (!passed) process.stdout.write(`${run.stdout}${run.stderr}`)
  return passed
}

function runTest(name, { times, usual, settings = {}, figures }) {
  const env = { ...process.env, ...settings, CALLBOARD_FAULTS: String(times / usual), CALLBOARD_OUTAGE_MINUTES: String(minutes), CALLBOARD_FAULT_REPORT: figures }
  return run([...JEST, `/${name}\\.test`], env)
}

function runJourney({ journey }, times) {
  return run(['apps/e2e/run.mjs', journey], { ...process.env, PHONE_RUNS: String(times) })
}

function run(command, env) {
  return spawnSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8', maxBuffer: 2 ** 28 })
}
