import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Column, COLUMNS, type Everybody, openEverybody } from './columns.js'
import { loadSchema, type Operation, operationsOf } from './operations.js'
import { clientFor, closeSockets, heardBy } from './sockets.js'

/** Who may do what, reviewed by people: + is allowed in a production one was given, - is not. Not made from the access table, which it holds to account. */
const { columns, rows } = JSON.parse(readFileSync(new URL('matrix.json', import.meta.url), 'utf8')) as { columns: string[]; rows: Record<string, string> }
const OPERATIONS = operationsOf(loadSchema())
const nameOf = (operation: Operation) => `${operation.kind} ${operation.name}`

let everybody: Everybody
beforeAll(async () => {
  everybody = await openEverybody()
}, 90_000)
afterAll(async () => {
  closeSockets()
  await everybody.bench.close()
})

async function isAllowed(operation: Operation, column: Column): Promise<boolean> {
  if (operation.kind !== 'subscription') return !(await everybody.ask(operation, column, operation.documents[0]!)).includes('"NOT_ALLOWED"')
  const { bench, cookies, variablesOf } = everybody
  const [heard] = await heardBy(bench, clientFor(bench, cookies.get(column)!), { operation, variables: variablesOf(operation, column) })
  return heard?.includes('"data":{') ?? false
}

describe('the matrix', () => {
  it('has a row for every operation and no other', () => {
    expect(columns).toEqual(COLUMNS)
    expect(Object.keys(rows).sort()).toEqual(OPERATIONS.map(nameOf).sort())
    expect(Object.entries(rows).filter(([, cells]) => !/^[+-]+$/.test(cells) || cells.length !== columns.length)).toEqual([])
  })

  it.each(OPERATIONS.map((operation) => [nameOf(operation), operation] as const))('is kept by %s', async (name, operation) => {
    const cells = await Promise.all(COLUMNS.map(async (column) => ((await isAllowed(operation, column)) ? '+' : '-')))
    expect(cells.join('')).toBe(rows[name])
  }, 20_000)
})
