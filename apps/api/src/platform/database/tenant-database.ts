import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg'
import { createHash } from 'node:crypto'
import type { DataSource, EntityManager } from 'typeorm'
import { poolOf } from './data-source.js'

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
  /** Several reading statements, the first of which opens the door; in one round trip. */
  pipeline(statements: readonly Statement[]): Promise<QueryResult[]>
  /** Everything inside, or nothing. */
  transaction<Value>(organizationId: string | null, work: (transaction: Transaction) => Promise<Value>): Promise<Value>
}

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

const ENTER = "select set_config('app.organization_id', $1, true)"

export function tenantDatabase(source: DataSource): TenantDatabase {
  const pool = poolOf(source)
  return {
    async read<Row extends QueryResultRow>(organizationId: string, text: string, values: readonly unknown[] = []) {
      const results = await pipelined(pool, [{ text: ENTER, values: [organizationId] }, { text, values }])
      return results[1]!.rows as Row[]
    },
    async readGlobal<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) {
      return (await pool.query(named({ text, values }))).rows as Row[]
    },
    pipeline: (statements) => pipelined(pool, statements),
    transaction: (organizationId, work) => inTransaction(source, organizationId, work),
  }
}

async function pipelined(pool: Pool, statements: readonly Statement[]): Promise<QueryResult[]> {
  const client = await pool.connect()
  let failure: Error | undefined
  try {
    const sent = [client.query('begin read only'), ...statements.map((statement) => client.query(named(statement))), client.query('commit')]
    const results = await Promise.allSettled(sent)
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
    return results.slice(1, -1).map((result) => (result as PromiseFulfilledResult<QueryResult>).value)
  } catch (error) {
    failure = error as Error
    throw error
  } finally {
    // A statement that failed leaves its connection clean, the commit having rolled back; any other failure does not.
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
  await runner.connect()
  try {
    await runner.startTransaction()
    const enter = (id: string) => runner.query(ENTER, [id]).then(() => undefined)
    if (organizationId !== null) await enter(organizationId)
    const value = await work({
      manager: runner.manager,
      rows: async (text, values = []) => (await runner.query(text, [...values], true)).records ?? [],
      change: async (text, values = []) => (await runner.query(text, [...values], true)).affected ?? 0,
      enter,
    })
    await runner.commitTransaction()
    return value
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
    throw error
  } finally {
    await runner.release()
  }
}

const names = new Map<string, string>()

/** Prepared once per connection under a name made from its text. */
function named(statement: Statement): { name: string; text: string; values: unknown[] } {
  let name = names.get(statement.text)
  if (name === undefined) {
    name = createHash('sha1').update(statement.text).digest('hex').slice(0, 16)
    names.set(statement.text, name)
  }
  return { name, text: statement.text, values: [...statement.values] }
}
