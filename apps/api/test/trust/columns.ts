import type { Role } from '@callboard/access'
import type { TenantDatabase } from '../../src/platform/database/tenant-database.js'
import { makeElement, makeMember, makePerson, sql } from '../builders.js'
import { openBench } from './bench.js'
import type { Operation } from './operations.js'
import { type Variables, variablesFor } from './values.js'

type Bench = Awaited<ReturnType<typeof openBench>>

/** Everybody the matrices have a column for, each with the victim's production where it can be given. */
export const COLUMNS = [
  'owner', 'producer', 'coordinator', 'assistantDirector', 'headOfDepartment', 'crew', 'client', 'vendor', 'support',
  'reader', 'anonymous', 'expired session', 'ended link',
] as const
export type Column = (typeof COLUMNS)[number]

export interface Everybody {
  readonly bench: Bench
  readonly cookies: ReadonlyMap<Column, string>
  variablesOf(operation: Operation, column: Column): Variables
  /** The whole answer to one document of an operation, with variables that usually make it succeed. */
  ask(operation: Operation, column: Column, document: string, variables?: Variables): Promise<string>
}

/** A bench where every change is made and taken back, so that each cell finds the same production. */
export async function openEverybody(): Promise<Everybody> {
  const bench = await openBench()
  const { shoot, organizationId, reader, revokedReader } = bench.victim
  const sessions = new Map<Column, string>()
  const cookies = new Map<Column, string>()
  for (const role of COLUMNS.slice(0, 9) as readonly (Role & Column)[]) {
    const member = await makeMember(bench.api, { role, organizationId, productionIds: [shoot.productionId] })
    cookies.set(role, [...member.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    sessions.set(role, (await sql<{ id: string }>(bench.api, 'select session_id as id from session where account_id = $1', [member.accountId]))[0]!.id)
  }
  cookies.set('reader', `callboard-reader=${reader}`).set('anonymous', '').set('ended link', `callboard-reader=${revokedReader}`)
  cookies.set('expired session', bench.principals.find(({ name }) => name.startsWith('expired'))!.cookie)
  const removed = await makePerson(bench.api, organizationId, { productionId: shoot.productionId, name: 'Gone' })
  await sql(bench.api, "update person set removed_at = now(), phone = '+351 912 345 679' where person_id = $1", [removed])
  Object.assign(bench.api.services, { database: takingEverythingBack(bench.api.services.database) })

  await sql(bench.api, "update person set birth_date = '1990-05-17' where organization_id = $1", [organizationId])
  const removedElement = await makeElement(bench.api, organizationId, { productionId: shoot.productionId, name: 'Gone', category: 'Props' })
  await sql(bench.api, 'update element set removed_at = now() where element_id = $1', [removedElement])
  const [first] = await sql<{ id: string }>(bench.api, 'select revision_id as id from revision where organization_id = $1 order by number limit 1', [organizationId])

  const variablesOf = (operation: Operation, column: Column): Variables => {
    const variables = variablesFor(operation, bench.victim)
    if (operation.name === 'endSession') return { sessionId: sessions.get(column) ?? crypto.randomUUID() }
    if (operation.name === 'auditEntries') return { ...variables, before: null }
    if (operation.name === 'deliveries') return { ...variables, callSheetId: null }
    if (operation.name === 'revision') return { revisionId: first!.id }
    if (operation.name === 'restorePerson') return { personId: removed }
    if (operation.name === 'restoreElement') return { elementId: removedElement }
    if (operation.name === 'castCharacter') return { input: { productionId: shoot.productionId, name: 'NELL', personId: shoot.ana } }
    return variables
  }
  return {
    bench,
    cookies,
    variablesOf,
    async ask(operation, column, query, variables = variablesOf(operation, column)) {
      const headers = { 'content-type': 'application/json', cookie: cookies.get(column)! }
      const response = await fetch(`${bench.api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
      const text = await response.text()
      if (text.includes('"BROKEN"')) throw new Error(`${operation.kind} ${operation.name} breaks as ${column}: ${text}`)
      return text
    },
  }
}

class TakenBack extends Error {}

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
