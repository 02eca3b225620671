/**
 * Runs the engines under six time zones: an answer must not depend on where the computer stands. Every test that has a way to the
 * computer's zone runs, found by what it imports; of laws a share of the runs. The zone this computer is in is left to `npm test`,
 * which makes all runs there. With --whole every test of every engine and every run in all six, which takes many minutes.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { engineTests, seesAZone } from './sees-a-zone.mjs'

const ZONES = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Auckland']
const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
const WHOLE = process.argv.includes('--whole')
const LAW_SHARE = WHOLE ? '1' : '0.04'

const all = engineTests()
const chosen = WHOLE ? all : all.filter(seesAZone)
console.log(`${chosen.length} of ${all.length} files${WHOLE ? '' : ' have a way to the zone of the computer'}`)
const here = Intl.DateTimeFormat().resolvedOptions().timeZone
const failed = ZONES.filter((zone) => WHOLE || zone !== here).filter((zone) => !passesIn(zone))
process.exitCode = failed.length === 0 && chosen.length > 0 ? 0 : 1

function passesIn(zone) {
  const started = Date.now()
  const run = spawnSync(process.execPath, [...JEST, '--maxWorkers=2', '--silent', '--selectProjects', 'engines', '--runTestsByPath', ...chosen], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, TZ: zone, LAW_SHARE },
    encoding: 'utf8',
  })
  const passed = run.status === 0
  const tests = /^Tests:\s+(.+)$/m.exec(run.stderr)?.[1] ?? 'no tests ran'
  console.log(`${zone.padEnd(20)} ${passed ? 'passes' : 'FAILS'}  ${tests}, ${Math.round((Date.now() - started) / 1000)} s`)
  if (!passed) console.error(run.stderr)
  return passed
}
