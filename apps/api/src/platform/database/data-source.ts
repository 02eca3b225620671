import { DataSource, type DataSourceOptions } from 'typeorm'
import type { Pool } from 'pg'

export interface DatabaseOptions {
  readonly url: string
  readonly applicationName: string
  readonly connections: number
  readonly entities: DataSourceOptions['entities']
}

/** Opens the connection pool. TypeORM maps and connects; it never changes the schema. */
export async function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities ?? [],
    synchronize: false,
    applicationName: options.applicationName,
    poolSize: options.connections,
    connectTimeoutMS: 2000,
    extra: {
      pipeline: true,
      options: '-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000 -c random_page_cost=1.1 -c jit=off',
    },
  })
  await source.initialize()
  return source
}

/** The pool behind the data source, for reads written as SQL. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { master: Pool }).master
}
