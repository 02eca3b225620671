/**
 * Runs the engines under six time zones: an answer must not depend on where the computer stands. Those that know about time by default;
 * with --whole every test of every engine, which takes minutes.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ZONES = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Auckland']
const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
const WHOLE = process.argv.includes('--whole')
const KNOW_TIME = ['packages/time/', 'packages/call-sheet/', 'packages/notice/', 'packages/schedule/']
const SUITES = ['--maxWorkers=2', '--silent', '--selectProjects', 'engines', ...(WHOLE ? [] : ['--testPathIgnorePatterns', '/node_modules/', 'laws', '--testPathPatterns', ...KNOW_TIME])]

const failed = ZONES.filter((zone) => !passesIn(zone))
process.exitCode = failed.length === 0 ? 0 : 1

function passesIn(zone) {
  const run = spawnSync(process.execPath, [...JEST, ...SUITES], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  const passed = run.status === 0
  const tests = /^Tests:\s+(.+)$/m.exec(run.stderr)?.[1] ?? 'no tests ran'
  console.log(`${zone.padEnd(20)} ${passed ? 'passes' : 'FAILS'}  ${tests}`)
  if (!passed) console.error(run.stderr)
  return passed
}
