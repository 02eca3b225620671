import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TenantDatabase, Transaction } from '../../src/platform/database/tenant-database.js'
import { sql } from '../builders.js'
import { openBench } from './bench.js'
import { loadSchema, type Operation, operationsOf } from './operations.js'
import { type Bench, runOperation } from './run-cases.js'
import { tenantTables } from './world.js'

/** Operations that are asked with an id, tried with ids of the very kind, by the one who comes closest: another organization's owner. */
const OPERATIONS = operationsOf(loadSchema()).filter((operation) => operation.kind !== 'subscription' && operation.slots.length > 0)
/** One reading and one changing operation for each table that something is looked up in by an id from outside. */
const FOUND_BY_ID: readonly (readonly [string, string])[] = [
  ['draft', 'draft'], ['call_sheet', 'callSheet'], ['revision', 'revision'], ['production', 'production'], ['screenplay_import', 'screenplayImport'],
  ['person', 'removePerson'], ['department', 'removeDepartment'], ['location', 'removeLocation'], ['scene', 'editScene'], ['delivery', 'resendDelivery'],
  ['membership', 'removeMember'], ['invitation', 'withdrawInvitation'], ['people_import', 'undoPeopleImport'],
]

let bench: Bench & { close(): Promise<void> }
let whole: TenantDatabase
beforeAll(async () => {
  const opened = await openBench()
  bench = { ...opened, confused: 0, principals: opened.principals.slice(0, 1) }
  whole = bench.api.services.database
}, 60_000)
afterAll(() => bench.close())

/** An unused parameter would have no type. */
const SCOPE = /(\b[a-z_]+\.)?organization_id = \$1(?!\d)/g

/** The database with every condition on the organization taken out of its statements. */
function withoutScopes(database: TenantDatabase): TenantDatabase {
  const weak = (text: string) => text.replace(SCOPE, () => '$1::uuid is not null')
  const weakened = (transaction: Transaction): Transaction => ({
    get manager() {
      return transaction.manager
    },
    rows: (text, values) => transaction.rows(weak(text), values),
    change: (text, values) => transaction.change(weak(text), values),
    enter: (organizationId) => transaction.enter(organizationId),
  })
  return {
    ...database,
    read: (organizationId, text, values) => database.read(organizationId, weak(text), values),
    transaction: (organizationId, work) => database.transaction(organizationId, (transaction) => work(weakened(transaction))),
  }
}

async function switchRowSecurity(tables: readonly string[], to: 'enable' | 'disable'): Promise<void> {
  await sql(bench.api, tables.map((table) => `alter table ${table} ${to} row level security`).join(';'))
}

async function faultsOf(operations: readonly Operation[]): Promise<string[]> {
  const faults: string[] = []
  for (const operation of operations) faults.push(...(await runOperation(bench, operation)).faults)
  return faults
}

async function whileWeak<Value>(weak: { scopes?: boolean; tables?: readonly string[] }, work: () => Promise<Value>): Promise<Value> {
  if (weak.scopes) Object.assign(bench.api.services, { database: withoutScopes(whole) })
  await switchRowSecurity(weak.tables ?? [], 'disable')
  try {
    return await work()
  } finally {
    await switchRowSecurity(weak.tables ?? [], 'enable')
    Object.assign(bench.api.services, { database: whole })
  }
}

describe('one layer is enough', () => {
  it('without row security on any table', async () => {
    const tables = await tenantTables(bench.api)
    expect(await whileWeak({ tables }, () => faultsOf(OPERATIONS))).toEqual([])
  }, 120_000)

  it('without the organization in any statement', async () => {
    expect(await whileWeak({ scopes: true }, () => faultsOf(OPERATIONS))).toEqual([])
  }, 120_000)
})

describe('without both layers the suite fails', () => {
  it.each(FOUND_BY_ID)('%s, by %s', async (_table, name) => {
    const operation = OPERATIONS.find((each) => each.name === name)!
    const tables = await tenantTables(bench.api)
    const faults = await whileWeak({ scopes: true, tables }, () => faultsOf([operation]))
    expect(faults.filter((fault) => /gives away|touched|tells/.test(fault))).not.toEqual([])
  }, 60_000)
})
