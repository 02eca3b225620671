import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { ServedCopy } from '../../stage/served-copy.js'

const API = fileURLToPath(new URL('../../../../api/', import.meta.url))

interface Database {
  query<Row>(text: string, values?: readonly unknown[]): Promise<{ rows: Row[] }>
  connect(): Promise<void>
  end(): Promise<void>
}

const { Client } = createRequire(`${API}package.json`)('pg') as { Client: new (options: object) => Database }

/** A production of a hundred and twenty people and three shoot days from the day after tomorrow; and a coordinator who is signed in. */
export interface Unit {
  readonly productionId: string
  readonly draftId: string
  /** What a browser sends to be the coordinator. */
  readonly session: string
}

export const PEOPLE = 120
const DAYS = 3

/** Puts the unit where `npm start` keeps its data. */
export async function makeUnit({ settings }: ServedCopy): Promise<Unit> {
  const session = randomBytes(32).toString('base64url')
  const database = new Client({ connectionString: settings['DATABASE_OWNER_URL'] ?? settings['DATABASE_URL'] })
  await database.connect()
  try {
    await database.query(await readFile(`${API}test/large-shoot.sql`, 'utf8'))
    const { rows } = await database.query<{ production_id: string; draft_id: string }>('select * from pg_temp.make_large_shoot($1, $2, $3, $4)', [
      PEOPLE, DAYS, session, createHash('sha256').update(session).digest('hex'),
    ])
    const made = rows[0]!
    // The shoot is soon, whenever this is run: links and call times are about days to come.
    await database.query(
      `update draft set board = jsonb_set(board, '{days}', (
         select jsonb_agg(day || jsonb_build_object('date', (current_date + 1 + n::int)::text) order by n)
         from jsonb_array_elements(board -> 'days') with ordinality as x(day, n))) where draft_id = $1`,
      [made.draft_id],
    )
    return { productionId: made.production_id, draftId: made.draft_id, session }
  } finally {
    await database.end()
  }
}
