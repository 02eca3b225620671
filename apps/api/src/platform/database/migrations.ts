import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { type DatabaseRole, passwordOf } from './database-url.js'

const FOLDER = fileURLToPath(new URL('../../../migrations/', import.meta.url))

export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** The numbered SQL files, in order. */
export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(FOLDER, name), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** Brings the database up to date and gives the names of what was applied; refuses when a merged migration was edited. */
export async function migrate(ownerUrl: string, secret: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c lock_timeout=5000' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtextextended('callboard migrations', 0))")
    await prepareRoles(client, secret)
    await client.query('create table if not exists schema_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())')
    await client.query('grant select on schema_migration to callboard_app, callboard_worker')
    return await applyMissing(client)
  } finally {
    await client.end()
  }
}

async function applyMissing(client: pg.Client): Promise<string[]> {
  const applied = new Map<string, string>()
  for (const row of (await client.query('select name, checksum from schema_migration')).rows) applied.set(row.name, row.checksum)
  const fresh: string[] = []
  for (const migration of await readMigrations()) {
    const known = applied.get(migration.name)
    if (known !== undefined && known !== migration.checksum) throw new Error(`Migration ${migration.name} was edited after it was applied`)
    if (known !== undefined) continue
    await applyOne(client, migration)
    fresh.push(migration.name)
  }
  return fresh
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [migration.name, migration.checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const LOGIN_ROLES: readonly DatabaseRole[] = ['callboard_app', 'callboard_worker']

async function prepareRoles(client: pg.Client, secret: string): Promise<void> {
  for (const role of [...LOGIN_ROLES, 'callboard_doorkeeper']) {
    const known = await client.query('select 1 from pg_roles where rolname = $1', [role])
    if (known.rowCount === 0) await client.query(`create role ${role} nologin nosuperuser nocreatedb nocreaterole`)
  }
  for (const role of LOGIN_ROLES) await client.query(`alter role ${role} login password '${passwordOf(role, secret)}'`)
  await client.query(`grant callboard_doorkeeper to current_user`)
}
