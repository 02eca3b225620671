import { readFileSync } from 'node:fs'
import type { Role } from '@callboard/access'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TenantDatabase } from '../../src/platform/database/tenant-database.js'
import { makeElement, makeMember, makePerson, sql } from '../builders.js'
import { openBench } from './bench.js'
import { loadSchema, type Operation, operationsOf } from './operations.js'
import { clientFor, closeSockets, heardBy } from './sockets.js'
import { type Variables, variablesFor } from './values.js'

/** Who may do what, reviewed by people: + is allowed in a production one was given, - is not. Not made from the access table, which it holds to account. */
const { columns, rows } = JSON.parse(readFileSync(new URL('matrix.json', import.meta.url), 'utf8')) as { columns: string[]; rows: Record<string, string> }
const OPERATIONS = operationsOf(loadSchema())
const nameOf = (operation: Operation) => `${operation.kind} ${operation.name}`
const MEMBERS = columns.slice(0, 9) as Role[]

let bench: Awaited<ReturnType<typeof openBench>>
/** Somebody who was taken off the production. */
let removed: string
/** An element that was taken out. */
let removedElement: string
const cookies = new Map<string, string>()
const sessions = new Map<string, string>()
beforeAll(async () => {
  bench = await openBench()
  const { shoot, organizationId } = bench.victim
  for (const role of MEMBERS) {
    const member = await makeMember(bench.api, { role, organizationId, productionIds: [shoot.productionId] })
    cookies.set(role, [...member.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    sessions.set(role, (await sql<{ id: string }>(bench.api, 'select session_id as id from session where account_id = $1', [member.accountId]))[0]!.id)
  }
  cookies.set('reader', `callboard-reader=${bench.victim.reader}`).set('anonymous', '').set('ended link', `callboard-reader=${bench.victim.revokedReader}`)
  cookies.set('expired session', bench.principals.find(({ name }) => name.startsWith('expired'))!.cookie)
  removed = await makePerson(bench.api, organizationId, { productionId: shoot.productionId, name: 'Gone' })
  await sql(bench.api, 'update person set removed_at = now() where person_id = $1', [removed])
  removedElement = await makeElement(bench.api, organizationId, { productionId: shoot.productionId, name: 'Gone', category: 'Props' })
  await sql(bench.api, 'update element set removed_at = now() where element_id = $1', [removedElement])
  Object.assign(bench.api.services, { database: takingEverythingBack(bench.api.services.database) })
}, 90_000)
afterAll(async () => {
  closeSockets()
  await bench.close()
})

class TakenBack extends Error {}

/** Every change is made and taken back, so that each cell finds the same production. */
function takingEverythingBack(database: TenantDatabase): TenantDatabase {
  return {
    ...database,
    async transaction(organizationId, work) {
      let value: { made: Awaited<ReturnType<typeof work>> } | null = null
      try {
        await database.transaction(organizationId, async (transaction) => {
          value = { made: await work(transaction) }
          throw new TakenBack()
        })
      } catch (error) {
        if (!(error instanceof TakenBack)) throw error
      }
      return value!.made
    },
  }
}

function variablesOf(operation: Operation, column: string): Variables {
  const variables = variablesFor(operation, bench.victim)
  if (operation.name === 'endSession') return { sessionId: sessions.get(column) ?? crypto.randomUUID() }
  if (operation.name === 'auditEntries') return { ...variables, before: null }
  if (operation.name === 'restorePerson') return { personId: removed }
  if (operation.name === 'restoreElement') return { elementId: removedElement }
  if (operation.name === 'castCharacter') return { input: { productionId: bench.victim.shoot.productionId, name: 'NELL', personId: bench.victim.shoot.ana } }
  return variables
}

async function isAllowed(operation: Operation, column: string): Promise<boolean> {
  const [cookie, variables] = [cookies.get(column)!, variablesOf(operation, column)]
  if (operation.kind === 'subscription') {
    const [heard] = await heardBy(bench, clientFor(bench, cookie), { operation, variables })
    return heard?.includes('"data":{') ?? false
  }
  const response = await fetch(`${bench.api.url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query: operation.documents[0], variables }),
  })
  const text = await response.text()
  if (text.includes('"BROKEN"')) throw new Error(`${nameOf(operation)} breaks as ${column}: ${text}`)
  return !text.includes('"NOT_ALLOWED"')
}

describe('the matrix', () => {
  it('has a row for every operation and no other', () => {
    expect(Object.keys(rows).sort()).toEqual(OPERATIONS.map(nameOf).sort())
    expect(Object.entries(rows).filter(([, cells]) => !/^[+-]+$/.test(cells) || cells.length !== columns.length)).toEqual([])
  })

  it.each(OPERATIONS.map((operation) => [nameOf(operation), operation] as const))('is kept by %s', async (name, operation) => {
    const cells = await Promise.all(columns.map(async (column) => ((await isAllowed(operation, column)) ? '+' : '-')))
    expect(cells.join('')).toBe(rows[name])
  }, 20_000)
})
