import pg from 'pg'
import type { TestApi } from '../api.js'
import type { Principal } from './principals.js'
import { tenantTables, type World } from './world.js'

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** Knows everything that is the victim's: what an answer gives away, and whether a row was touched. */
export interface Oracle {
  /** Canaries and ids of the victim in the text that were not sent in. */
  leaksIn(text: string, sent: string, by?: Principal): string[]
  /** One sum a table over every row of the victim. */
  sums(): Promise<Map<string, string>>
  /** Gives back sessions that the operations under test may have ended. */
  restoreSessions(): Promise<void>
  close(): Promise<void>
}

export async function openOracle(api: TestApi, victim: World): Promise<Oracle> {
  const client = new pg.Client({ connectionString: api.ownerUrl })
  await client.connect()
  const tables = await tenantTables(api)
  const ids = await idsIn(client, tables, victim.organizationId)
  const canary = new RegExp(`${victim.canaries.mark}[a-z0-9]+`, 'gi')
  const known = new Set([...victim.canaries.columns].filter(([, column]) => column === 'organization.name').map(([found]) => found))
  await client.query('create temporary table kept_session as select * from session; create temporary table kept_membership as select * from membership')
  return {
    leaksIn(text, sent, by) {
      const canaries = [...new Set(text.match(canary))].filter((found) => !(by?.isInside && known.has(found)) && !sent.includes(found))
      const foreign = [...new Set(text.match(ID))].filter((id) => ids.has(id) && id !== sent && !by?.own.includes(id))
      return [...canaries.map((found) => `${found} (${victim.canaries.columns.get(found) ?? 'text'})`), ...foreign]
    },
    async sums() {
      const sum = (table: string) =>
        `select '${table}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${table} t where organization_id = $1`
      const accounts = `select 'account', md5(string_agg(a::text, '|' order by a.account_id)) from account a where account_id in (select account_id from membership where organization_id = $1)`
      const { rows } = await client.query<{ name: string; sum: string }>([...tables.map(sum), accounts].join(' union all '), [victim.organizationId])
      return new Map(rows.map((row) => [row.name, row.sum]))
    },
    async restoreSessions() {
      await client.query('insert into membership select * from kept_membership on conflict do nothing; insert into session select * from kept_session on conflict do nothing')
    },
    close: () => client.end(),
  }
}

/** Every id in every row, within JSON too. */
async function idsIn(client: pg.Client, tables: readonly string[], organizationId: string): Promise<Set<string>> {
  const ids = new Set<string>()
  for (const table of tables) {
    const { rows } = await client.query<{ text: string }>(`select t::text as text from ${table} t where organization_id = $1`, [organizationId])
    for (const { text } of rows) for (const id of text.match(ID) ?? []) ids.add(id)
  }
  return ids
}
