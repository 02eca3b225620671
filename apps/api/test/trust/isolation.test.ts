import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { columnsWithout } from './canaries.js'
import { openBench } from './bench.js'
import { loadSchema, operationsOf } from './operations.js'
import { runOperation } from './run-cases.js'
import { idsFor, variablesFor } from './values.js'
import { asOwner, tenantTables } from './world.js'

const OPERATIONS = operationsOf(loadSchema()).filter((operation) => operation.kind !== 'subscription')
const QUERIES_BY_ID = OPERATIONS.filter((operation) => operation.kind === 'query' && operation.slots.length > 0)

let bench: Awaited<ReturnType<typeof openBench>>
let cases = 0
beforeAll(async () => {
  bench = await openBench()
}, 60_000)
afterAll(async () => {
  process.stderr.write(`isolation: ${cases} cases\n`)
  await bench.close()
})

/** Where one argument would narrow what the other asks for. */
const FROM_THE_START: Readonly<Record<string, object>> = { auditEntries: { before: null }, deliveries: { callSheetId: null } }

describe('the two organizations', () => {
  it('have a row in every table', async () => {
    const tables = await tenantTables(bench.api)
    const filled = (world: typeof bench.victim) => tables.filter((table) => ![...world.ids.keys()].some((column) => column.startsWith(`${table}.`)))
    expect([filled(bench.victim), filled(bench.other)]).toEqual([[], []])
  })

  it('have a canary in every column of text', async () => {
    const { organizationId, canaries } = bench.victim
    expect(await asOwner(bench.api, (client) => columnsWithout(client, organizationId, canaries))).toEqual([])
  })

  it.each(QUERIES_BY_ID.map((operation) => [operation.name, operation] as const))('would be seen in %s by who may see it', async (_name, operation) => {
    const variables = { ...variablesFor(operation, bench.victim), ...FROM_THE_START[operation.name] }
    const answers = await Promise.all(operation.documents.map((query) => bench.victim.owner.browser.send(query, variables)))
    const told = JSON.stringify(answers)
    expect(answers.flatMap((answer) => answer.errors)).toEqual([])
    expect(bench.oracle.leaksIn(told, '')).not.toEqual([])
  })

  it('have an id for every place that asks for one', () => {
    const missing = OPERATIONS.flatMap((operation) => operation.slots.map((slot) => slot.name)).filter((name) => idsFor(name, bench.victim).length === 0)
    expect([...new Set(missing)].sort()).toEqual(['clientAnswerId', 'clientEditId', 'idempotencyKey'])
  })
})

describe('no stranger learns or changes anything by', () => {
  it.each(OPERATIONS.map((operation) => [operation.kind, operation.name, operation] as const))('%s %s', async (_kind, _name, operation) => {
    const outcome = await runOperation(bench, operation)
    cases += outcome.cases
    expect(outcome.faults).toEqual([])
  }, 120_000)
})
