/** Publishing to a thousand people, as the office waits for it; and that a thousand take no more statements than a hundred. */
import { randomUUID } from 'node:crypto'
import { makeShoot, publish } from './stage.mjs'
import { median } from './side-by-side.mjs'
import { countStatements } from './statements.mjs'

const NAME = 'publish for 1,000 people over 12 shoot days'
const LIMIT = 1
const TIMES = 5

export async function run(stage) {
  const few = await statementsFor(stage, 100)
  const many = await statementsFor(stage, 1000)
  const times = []
  for (let turn = -1; turn < TIMES; turn += 1) {
    const shoot = await makeShoot(stage, { people: 1000, days: 12 })
    const { took, deliveries } = await publish(stage, shoot, { expectedVersion: 1, idempotencyKey: randomUUID() })
    if (deliveries !== 1000) throw new Error(`${deliveries} deliveries for 1,000 people`)
    if (turn >= 0) times.push(took) // the first warms the compiler up
  }
  const detail = `seconds, median of ${TIMES}, slowest ${(Math.max(...times) / 1000).toFixed(2)}; ${few} statements for 100 people, ${many} for 1,000`
  return { name: NAME, ratio: median(times) / 1000, limit: LIMIT, detail, facts: { few, many }, alsoPassed: few === many }
}

async function statementsFor(stage, people) {
  const shoot = await makeShoot(stage, { people, days: 12 })
  return countStatements(stage, () => publish(stage, shoot, { expectedVersion: 1, idempotencyKey: randomUUID() }))
}
