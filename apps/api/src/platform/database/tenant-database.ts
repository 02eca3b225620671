import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg'
import type { DataSource, EntityManager } from 'typeorm'
import { Batch, named, sendBatch, type Statement } from './batch.js'
import { poolOf } from './data-source.js'

export type { Statement } from './batch.js'

/** SQL inside one transaction that belongs to one organization, or to none before somebody has entered. */
export interface Transaction {
  readonly manager: EntityManager
  rows<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Number of rows an update or delete touched. */
  change(text: string, values?: readonly unknown[]): Promise<number>
  /** Lets the rest of the transaction work for an organization that was found on the way. */
  enter(organizationId: string): Promise<void>
}

/** The database as the API sees it: every statement runs for one organization. */
export interface TenantDatabase {
  /** One reading statement in a transaction of its own, in one round trip. */
  read<Row extends QueryResultRow>(organizationId: string, text: string, values?: readonly unknown[]): Promise<Row[]>
  /** One reading statement that belongs to no organization. */
  readGlobal<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** One statement that writes, in a transaction of its own, in one round trip; of no organization where none is named. */
  write<Row extends QueryResultRow>(organizationId: string | null, text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Several reading statements, the first of which opens the door; in one round trip. */
  pipeline(statements: readonly Statement[]): Promise<QueryResult[]>
  /** Everything inside, or nothing. */
  transaction<Value>(organizationId: string | null, work: (transaction: Transaction) => Promise<Value>): Promise<Value>
}

/** How many statements this process has sent, for tests that hold an operation to a number. */
export interface StatementCount {
  count: number
}

const ENTER = "select set_config('app.organization_id', $1, true)"
const ENTER_TO_READ = `${ENTER}, set_config('transaction_read_only', 'on', true)`
const ONLY_READ = { text: "select set_config('transaction_read_only', 'on', true)", values: [] }

export function tenantDatabase(source: DataSource, statements: StatementCount = { count: 0 }): TenantDatabase {
  const pool = counted(poolOf(source), statements)
  return {
    async read<Row extends QueryResultRow>(organizationId: string, text: string, values: readonly unknown[] = []) {
      const [, read] = await inOneMessage(pool, [{ text: ENTER_TO_READ, values: [organizationId] }, { text, values }])
      return read!.rows as Row[]
    },
    async readGlobal<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) {
      return (await pool.query(named({ text, values }))).rows as Row[]
    },
    async write<Row extends QueryResultRow>(organizationId: string | null, text: string, values: readonly unknown[] = []) {
      const entered = organizationId === null ? [] : [{ text: ENTER, values: [organizationId] }]
      return (await inOneMessage(pool, [...entered, { text, values }])).at(-1)!.rows as Row[]
    },
    pipeline: async (statements) => (await inOneMessage(pool, [ONLY_READ, ...statements])).slice(1),
    transaction: (organizationId, work) => inTransaction(source, organizationId, work),
  }
}

async function inOneMessage(pool: Pool, statements: readonly Statement[]): Promise<QueryResult[]> {
  const client = await pool.connect()
  let failure: Error | undefined
  try {
    return await sendBatch(client, statements)
  } catch (error) {
    failure = error as Error
    throw error
  } finally {
    // A statement that failed leaves its connection clean, its transaction having ended; any other failure does not.
    release(client, failure)
  }
}

function release(client: PoolClient, failure: Error | undefined): void {
  const isStatementError = failure !== undefined && 'severity' in failure && (failure as { severity: string }).severity === 'ERROR'
  client.release(failure !== undefined && !isStatementError)
}

async function inTransaction<Value>(
  source: DataSource,
  organizationId: string | null,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  const runner = source.createQueryRunner()
  const enter = (id: string) => runner.query(ENTER, [id]).then(() => undefined)
  let begun: Promise<void> | null = null
  const begin = () => (begun ??= runner.startTransaction())
  try {
    // Before somebody has entered, nothing is held until the first statement: checking a password takes a while.
    if (organizationId !== null) await begin().then(() => enter(organizationId))
    const value = await work({
      get manager() {
        if (begun === null) throw new Error('Enter an organization first')
        return runner.manager
      },
      rows: async (text, values = []) => begin().then(async () => (await runner.query(text, [...values], true)).records ?? []),
      change: async (text, values = []) => begin().then(async () => (await runner.query(text, [...values], true)).affected ?? 0),
      enter: (id) => begin().then(() => enter(id)),
    })
    if (begun !== null) await runner.commitTransaction()
    return value
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
    throw error
  } finally {
    await runner.release()
  }
}

/** Counts at the one place every statement passes, TypeORM's own included; also on the connection that was open before. */
function counted(pool: Pool, statements: StatementCount): Pool {
  const known = new WeakSet<PoolClient>()
  pool.on('acquire', (client) => {
    if (known.has(client)) return
    known.add(client)
    // Without a listener of its own, a checked-out client that loses its server takes the process with it.
    client.on('error', () => undefined)
    const query = client.query.bind(client) as (...given: unknown[]) => unknown
    client.query = ((...given: unknown[]) => {
      statements.count += given[0] instanceof Batch ? given[0].statements.length : 1
      return query(...given)
    }) as typeof client.query
  })
  return pool
}
