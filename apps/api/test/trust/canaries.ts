import type pg from 'pg'

/** A word found nowhere else; a number after it tells which column it was planted in. */
export interface Canaries {
  readonly mark: string
  /** The column each canary sits in, by canary. */
  readonly columns: Map<string, string>
}

/** Texts that are words of a vocabulary, keys of ours or frozen JSON: anything else in them would break what reads them. */
const VOCABULARIES = new Set([
  'production.zone', 'production.revision_cycle', 'invitation.role', 'booking.call_time', 'booking.status', 'call_sheet.general_call',
  'delivery_event.state', 'snapshot.body', 'scene.characters', 'scene.edited_fields', 'screenplay_import.compared_with', 'element.category', 'element.name_folded',
  'person.phone_e164', 'person.rule_packs', 'contact_preference.zone', 'contact_preference.quiet_from', 'contact_preference.quiet_to', 'sms_consent.phone_e164', 'provider_event.kind', 'production.rule_packs',
])
const LEAST_ROOM = 10

interface TextColumn {
  readonly table: string
  readonly column: string
  readonly list: boolean
}

/**
 * Plants a canary of its own in every text column of an organization's rows, where no check constraint is a list of words.
 * Rows written from these by the API afterwards carry the canaries into their JSON.
 */
export async function plantCanaries(client: pg.Client, organizationId: string, canaries: Canaries, tables: readonly string[]): Promise<void> {
  for (const { table, column, list } of await textColumns(client)) {
    const name = `${table}.${column}`
    if (!tables.includes(table) || VOCABULARIES.has(name)) continue
    const canary = `${canaries.mark}${canaries.columns.size}`
    if (canary.length > LEAST_ROOM - 4) throw new Error('The mark is too long for the shortest column')
    const text = `'${canary}-' || substr(md5(x.ctid::text), 1, 3)${/email|address$/.test(column) && table !== 'location' ? " || '@canary.example'" : ''}`
    const planted = await attempt(client, `update ${table} x set ${column} = ${list ? `array[${text}]` : text} where organization_id = $1 and ${column} is not null`, [organizationId])
    if (planted > 0) canaries.columns.set(canary, name)
  }
}

/** Columns of text in tables of organizations that hold no canary although they could: what was planted nowhere proves nothing. */
export async function columnsWithout(client: pg.Client, organizationId: string, canaries: Canaries): Promise<string[]> {
  const faults: string[] = []
  const listed = await wordLists(client)
  for (const { table, column } of await textColumns(client)) {
    if (VOCABULARIES.has(`${table}.${column}`) || listed.has(`${table}.${column}`)) continue
    const { rowCount } = await client.query(`select from ${table} where organization_id = $1 and ${column}::text ~ $2 limit 1`, [organizationId, canaries.mark])
    if (rowCount === 0) faults.push(`${table}.${column}`)
  }
  return faults
}

async function textColumns(client: pg.Client): Promise<TextColumn[]> {
  const { rows } = await client.query<TextColumn>(`
    select c.table_name as table, c.column_name as column, c.data_type = 'ARRAY' as list
    from information_schema.columns c join information_schema.columns o on o.table_name = c.table_name and o.table_schema = 'public' and o.column_name = 'organization_id'
    where c.table_schema = 'public' and c.table_name <> 'session' and (c.data_type = 'text' or c.udt_name = '_text') order by 1, 2`)
  return rows
}

/** Columns whose check constraint lists the words that may stand there. */
async function wordLists(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(`
    select t.relname || '.' || a.attname as name from pg_constraint k join pg_class t on t.oid = k.conrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = any (k.conkey)
    where k.contype = 'c' and pg_get_constraintdef(k.oid) ~ 'ARRAY\\[|= ''email'''`)
  return new Set(rows.map((row) => row.name))
}

async function attempt(client: pg.Client, text: string, values: readonly unknown[]): Promise<number> {
  await client.query('savepoint planting')
  try {
    return (await client.query(text, [...values])).rowCount ?? 0
  } catch {
    await client.query('rollback to savepoint planting')
    return 0
  }
}
