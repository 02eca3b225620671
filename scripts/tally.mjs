import { readFileSync } from 'node:fs'
import { say, secondsSince } from './say.mjs'

const LAST_WORDS = /(\d+) passed, (\d+) failed\s*$/

/**
 * Runs the parts of a check one after the other and counts: a part that counts itself (its output ends with
 * `N passed, N failed`) adds its numbers, any other part counts as one. A failing part does not stop the rest.
 * A part with `lanes` is several lists of parts that keep each other company.
 */
export async function runParts(parts) {
  const total = { passed: 0, failed: 0 }
  for (const part of parts) {
    const sums = part.lanes ? await Promise.all(part.lanes.map(runParts)) : [await runPart(part)]
    for (const { passed, failed } of sums) {
      total.passed += passed
      total.failed += failed
    }
  }
  return total
}

/** What Jest counted: tests, and as failures also the files that could not be run at all. */
export function jestTally(file) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }
}

async function runPart({ name, work }) {
  const started = performance.now()
  say(`\n▸ ${name}`)
  const tally = await work().then(tallyOf, (problem) => ({ passed: 0, failed: 1, output: problem.stack }))
  if (tally.failed > 0 && tally.output) say(tally.output.trim())
  say(`  ${name}: ${tally.remark ?? `${tally.passed} passed, ${tally.failed} failed`} (${secondsSince(started)})`)
  return tally
}

function tallyOf({ code = 0, output = '', tally, remark }) {
  if (remark) return { passed: 0, failed: 0, remark }
  const said = output.match(LAST_WORDS)
  const counted = tally ?? (said ? { passed: Number(said[1]), failed: Number(said[2]) } : { passed: code === 0 ? 1 : 0, failed: 0 })
  const silentFailure = code !== 0 && counted.failed === 0
  return { ...counted, failed: counted.failed + (silentFailure ? 1 : 0), output }
}
