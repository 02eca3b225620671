import { createHash } from 'node:crypto'
import pg, { type PoolClient, type QueryResult } from 'pg'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

const parts = pg as unknown as {
  readonly Query: new (text: string) => object
  readonly Result: new () => RowReader
  readonly utils: { prepareValue(value: unknown): unknown }
}

/**
 * Statements that go to the database in one message and come back in one: until the closing Sync they are one transaction,
 * with neither begin nor commit to pay for. All of them, or the error of the first that failed.
 * A query to the client, because a pipelining client takes nothing else; it keeps nothing open beyond its own answer.
 */
export class Batch extends parts.Query {
  readonly answer: Promise<QueryResult[]>
  readonly statements: readonly Prepared[]
  private readonly results: RowReader[] = []
  private current = newReader()
  private settle: { resolve(results: QueryResult[]): void; reject(error: Error): void }

  constructor(statements: readonly Statement[]) {
    super('batch')
    this.statements = statements.map(prepared)
    this.answer = new Promise((resolve, reject) => (this.settle = { resolve, reject }))
  }

  /** From here on the client calls: this is what it asks of anything it sends. */
  submit(connection: Connection): Error | null {
    connection.stream.cork()
    try {
      for (const statement of this.statements) sendOne(connection, statement)
    } finally {
      connection.sync()
      connection.stream.uncork()
    }
    return null
  }

  handleRowDescription({ fields }: { readonly fields: readonly unknown[] }): void {
    this.current.addFields(fields)
  }

  handleDataRow({ fields }: { readonly fields: readonly unknown[] }): void {
    this.current.addRow(this.current.parseRow(fields))
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    const { name, text } = this.statements[this.results.length]!
    connection.parsedStatements[name] = text
    this.current.addCommandComplete(message)
    this.results.push(this.current)
    this.current = newReader()
  }

  handleReadyForQuery(): void {
    this.settle.resolve(this.results as unknown as QueryResult[])
  }

  handleError(error: Error): void {
    this.settle.reject(error)
  }
}

/** Sends a batch and waits for it; the connection is given back, unless it broke. */
export async function sendBatch(client: PoolClient, statements: readonly Statement[]): Promise<QueryResult[]> {
  const batch = new Batch(statements)
  client.query(batch as unknown as pg.Submittable)
  return batch.answer
}

function sendOne(connection: Connection, { name, text, values }: Prepared): void {
  if (connection.parsedStatements[name] === undefined) {
    // An earlier batch may have failed after the database had prepared this one; closing what is not there does no harm.
    connection.close({ type: 'S', name })
    connection.parse({ name, text })
  }
  connection.bind({ statement: name, values })
  connection.describe({ type: 'P', name: '' })
  connection.execute({ portal: '' })
}

interface Prepared {
  readonly name: string
  readonly text: string
  readonly values: unknown[]
}

const names = new Map<string, string>()

/** Prepared once per connection under a name made from its text. */
export function named({ text, values }: Statement): Prepared {
  let name = names.get(text)
  if (name === undefined) {
    name = createHash('sha1').update(text).digest('hex').slice(0, 16)
    names.set(text, name)
  }
  return { name, text, values: [...values] }
}

function prepared(statement: Statement): Prepared {
  return { ...named(statement), values: statement.values.map((value) => parts.utils.prepareValue(value)) }
}

/** The client's connection, as far as whatever is submitted to it speaks to it. */
interface Connection {
  readonly stream: { cork(): void; uncork(): void }
  readonly parsedStatements: Record<string, string>
  parse(statement: { name: string; text: string }): void
  bind(portal: { statement: string; values: unknown[] }): void
  describe(what: { type: 'P'; name: string }): void
  execute(portal: { portal: string }): void
  close(what: { type: 'S'; name: string }): void
  sync(): void
}

/** The client's own reader of rows. */
interface RowReader {
  addFields(fields: readonly unknown[]): void
  parseRow(fields: readonly unknown[]): unknown
  addRow(row: unknown): void
  addCommandComplete(message: unknown): void
}

function newReader(): RowReader {
  return new parts.Result()
}
