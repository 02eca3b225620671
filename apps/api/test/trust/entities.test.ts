import 'reflect-metadata'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DataSource } from 'typeorm'
import { ENTITIES } from '../../src/entities.js'
import { cloneDatabase, dropDatabase } from '../template.js'

interface TableColumn {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly nullable: boolean
}

let source: DataSource
let url: string
beforeAll(async () => {
  url = await cloneDatabase()
  source = await new DataSource({ type: 'postgres', url, entities: ENTITIES }).initialize()
})
afterAll(async () => {
  await source.destroy()
  await dropDatabase(url)
})

async function columnsOfDatabase(): Promise<Map<string, TableColumn>> {
  const rows = await source.query<TableColumn[]>(`
    select table_name as table, column_name as column, case data_type when 'ARRAY' then substr(udt_name, 2) || '[]' else data_type end as type, is_nullable = 'YES' as nullable
    from information_schema.columns where table_schema = 'public'`)
  return new Map(rows.map((row) => [`${row.table}.${row.column}`, row]))
}

function columnsOfEntities(): TableColumn[] {
  return source.entityMetadatas.flatMap((entity) =>
    entity.columns.map((column) => ({
      table: entity.tableName,
      column: column.databaseName,
      type: source.driver.normalizeType(column) + (column.isArray ? '[]' : ''),
      nullable: column.isNullable,
    })),
  )
}

/** information_schema and the mapper have different words for the same type. */
const spelled = (type: string) => type.replace('timestamptz', 'timestamp with time zone').replace(/^int4?(?=$|\[)/, 'integer').replace(/^integer\[\]/, 'int4[]').replace(/^float8$/, 'double precision')

function drift(mapped: readonly TableColumn[], known: ReadonlyMap<string, TableColumn>): string[] {
  return mapped.flatMap((column) => {
    const name = `${column.table}.${column.column}`
    const there = known.get(name)
    if (there === undefined) return [`${name} is not in the database`]
    if (spelled(there.type) !== spelled(column.type)) return [`${name} is ${there.type}, mapped as ${column.type}`]
    return there.nullable === column.nullable ? [] : [`${name} is ${there.nullable ? '' : 'not '}null in the database`]
  })
}

describe('entities', () => {
  it('map columns that exist, with their type and nullability', async () => {
    expect(columnsOfEntities().length).toBeGreaterThan(40)
    expect(drift(columnsOfEntities(), await columnsOfDatabase())).toEqual([])
  })

  it('would be known to have drifted', async () => {
    const known = await columnsOfDatabase()
    const planted: TableColumn[] = [
      { table: 'person', column: 'shoe_size', type: 'int', nullable: true },
      { table: 'person', column: 'name', type: 'uuid', nullable: false },
      { table: 'person', column: 'name', type: 'text', nullable: true },
    ]
    expect(drift(planted, known)).toEqual([
      'person.shoe_size is not in the database',
      'person.name is text, mapped as uuid',
      'person.name is not null in the database',
    ])
  })
})
