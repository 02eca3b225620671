import pg from 'pg'
import { migrate } from '../src/platform/database/migrations.js'

/** One secret for all databases of the test cluster: roles belong to the cluster. */
export const TEST_SECRET = 'a secret that only the tests know, long enough'
const TEMPLATE = 'callboard_template'

/** A new database with every migration applied, cloned in some fifty milliseconds; gives its owner's address. */
export async function cloneDatabase(): Promise<string> {
  const cluster = process.env['CALLBOARD_TEST_POSTGRES']
  if (!cluster) throw new Error('CALLBOARD_TEST_POSTGRES is not set: the tests need a PostgreSQL cluster')
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await withClient(cluster, async (client) => {
    await client.query("select pg_advisory_lock(hashtextextended('callboard template', 0))")
    await ensureTemplate(client, cluster)
    await client.query(`create database ${name} template ${TEMPLATE}`)
  })
  return databaseNamed(cluster, name)
}

async function ensureTemplate(client: pg.Client, cluster: string): Promise<void> {
  const known = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [TEMPLATE])
  if (known.rowCount === 1) return
  await client.query(`drop database if exists ${TEMPLATE}`)
  await client.query(`create database ${TEMPLATE}`)
  await migrate(databaseNamed(cluster, TEMPLATE), TEST_SECRET)
  await client.query(`alter database ${TEMPLATE} is_template true`)
}

export async function dropDatabase(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl)
  const name = url.pathname.slice(1)
  await withClient(databaseNamed(ownerUrl, 'postgres'), async (client) => {
    await client.query(`drop database if exists ${name} with (force)`)
  })
}

function databaseNamed(url: string, name: string): string {
  const named = new URL(url)
  named.pathname = `/${name}`
  return named.toString()
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
