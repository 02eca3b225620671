import { buildWeb } from './build.mjs'
import { checkParts, script, verdict } from './check.mjs'
import { runParts } from './tally.mjs'

/** `npm test`: the whole check, and then the journeys in a real browser. Its last line is the sum of all of it. */
export async function test() {
  const checked = await checkParts()
  const journeys = await runParts([
    { name: 'bundle', work: async () => ({ output: await buildWeb() }) },
    { name: 'bundle budget', work: script('scripts/bundle-budget.mjs') },
    { name: 'journeys', work: script('apps/e2e/run.mjs') },
  ])
  return verdict({ passed: checked.passed + journeys.passed, failed: checked.failed + journeys.failed })
}
