import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { migrate } from './platform/database/migrations.js'
import { dumpContract } from './schema-dump/dump-contract.js'
import { dumpDatabase } from './schema-dump/dump-database.js'

/** Writes `schema.sql` and `schema.graphql`; with `--check` compares instead, and fails when one is stale. */
const API = fileURLToPath(new URL('../', import.meta.url))
const stale: string[] = []
await keep('schema.graphql', dumpContract(await readContract()))
await keep('schema.sql', await withCluster(dumpFreshDatabase))
if (stale.length > 0) {
  console.error(`${stale.join(' and ')} is not up to date: run  node apps/api/dist/dump-schema.js`)
  process.exitCode = 1
}

async function keep(name: string, text: string): Promise<void> {
  const path = join(API, name)
  if (!process.argv.includes('--check')) return writeFile(path, text)
  const known = await readFile(path, 'utf8').catch(() => '')
  if (known !== text) stale.push(name)
}

async function readContract(): Promise<string[]> {
  const source = join(API, 'src')
  const names = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.graphql')).sort()
  return Promise.all(names.map((name) => readFile(join(source, name), 'utf8')))
}

async function dumpFreshDatabase(clusterUrl: string): Promise<string> {
  const name = `schema_dump_${process.pid}`
  const url = new URL(clusterUrl)
  url.pathname = `/${name}`
  return withClient(clusterUrl, async (cluster) => {
    await cluster.query(`create database ${name}`)
    try {
      await migrate(url.toString(), 'only for looking at the schema, and for nothing else')
      return await withClient(url.toString(), dumpDatabase)
    } finally {
      await cluster.query(`drop database ${name} with (force)`)
    }
  })
}

async function withClient<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

interface Cluster {
  readonly url: string
  stop(): Promise<unknown>
}

/** A PostgreSQL made for this and thrown away: migrating a known one would change the passwords of its roles. */
async function withCluster<Value>(work: (url: string) => Promise<Value>): Promise<Value> {
  const program = new URL('../../../scripts/postgres.mjs', import.meta.url).href
  const { startPostgres } = (await import(program)) as { startPostgres(options: object): Promise<Cluster> }
  const folder = await mkdtemp(join(tmpdir(), 'callboard-schema-'))
  const cluster = await startPostgres({ dataDir: join(folder, 'postgres'), log: join(folder, 'postgres.log'), fsync: false })
  try {
    return await work(cluster.url)
  } finally {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
