import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { buildServer, generate } from './build.mjs'
import { run } from './command.mjs'
import { install } from './install.mjs'
import { ROOT, say, step } from './say.mjs'
import { isThere } from './stamp.mjs'
import { jestTally, runParts } from './tally.mjs'
import { inWorkspaces, workspaces } from './workspaces.mjs'

/** `npm run check`: everything that can be checked without a browser, the same on a desk and in CI. */
export async function check() {
  return verdict(await checkParts())
}

/** Prepares, runs the parts and gives the sums. */
export async function checkParts() {
  await step('install', install)
  await step('compile', buildServer)
  return runParts(PARTS)
}

/** Says the sums as the last line, and gives the exit code. */
export function verdict({ passed, failed }) {
  say(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

/** Runs one of our own scripts; what it says is shown when it fails. */
export function script(path, ...args) {
  return async () => {
    if (!isThere(join(ROOT, path))) return { remark: `${path} is not here` }
    return run(process.execPath, [path, ...args], { quiet: true })
  }
}

const JEST = ['--experimental-vm-modules', '--no-warnings', '--max-old-space-size=4096', 'node_modules/jest/bin/jest.js', '--maxWorkers=3']

const LINT = [{ name: 'lint', work: tool('eslint/bin/eslint.js', '--max-warnings', '0', '.') }]

/** The linter fills one core for a minute; these have the other meanwhile. */
const BESIDE_LINT = [
  { name: 'types', work: types },
  { name: 'boundaries', work: tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', 'packages', 'apps') },
  { name: 'dead code', work: tool('knip/bin/knip.js', '--no-progress', '--no-config-hints') },
  { name: 'rules fire', work: script('scripts/prove-rules.mjs') },
]

const PARTS = [
  { name: 'generate', work: async () => ({ output: await generate() }) },
  { lanes: [LINT, BESIDE_LINT] },
  { name: 'linear time', work: script('scripts/linear-time.mjs') },
  { name: 'six zones', work: script('scripts/six-zones.mjs') },
  { name: 'tests', work: tests },
  { name: 'schema dump', work: script('apps/api/dist/dump-schema.js', '--check') },
]

function tool(path, ...args) {
  return () => run(process.execPath, [join('node_modules', path), ...args], { quiet: true })
}

/** TypeScript 7 over every workspace: five times as fast as 6, which the linter still needs. */
async function types() {
  const projects = ['tsconfig.tests.json', ...inWorkspaces('tsconfig.json'), ...inWorkspaces('tsconfig.tools.json')]
  const unchecked = workspaces().filter((folder) => !isThere(join(folder, 'tsconfig.json')))
  if (unchecked.length > 0) say(`  without a tsconfig.json: ${unchecked.map((folder) => relative(ROOT, folder)).join(', ')}`)
  const tally = { passed: 0, failed: 0 }
  for (const project of projects) {
    const { code, output } = await run(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', project], { quiet: true })
    tally[code === 0 ? 'passed' : 'failed'] += 1
    if (code !== 0) say(output.trim())
  }
  return { tally }
}

async function tests() {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-jest-'))
  const file = join(folder, 'result.json')
  const { code, output } = await run(process.execPath, [...JEST, '--json', `--outputFile=${file}`, '--silent=false', '--passWithNoTests'], { quiet: true })
  try {
    return { code, output: withoutJson(output), tally: isThere(file) ? jestTally(file) : undefined }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Jest reports to people on stderr; with an output file its stdout holds one line of no interest. */
function withoutJson(output) {
  return output.split('\n').filter((line) => !line.startsWith('Test results written to')).join('\n')
}
