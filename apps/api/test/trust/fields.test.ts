import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Column, COLUMNS, type Everybody, openEverybody } from './columns.js'
import { loadSchema, type Operation, operationsOf } from './operations.js'
import { type PersonalPath, personalPaths, valuesAt } from './personal-fields.js'
import { turnsOf } from './turns.js'

interface Fields {
  readonly columns: readonly string[]
  readonly rows: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, string>>
  readonly unreached: Readonly<Record<string, string>>
}

/**
 * Who sees what of whom, reviewed by people. Rows: every way to a personal field; + shows a value, - shows none. Values: what was
 * planted in a personal column and found anywhere in an answer, in JSON too, whatever the contract says of it. Unreached: rows that show
 * nothing to anybody here, each with the reason.
 */
const FIELDS = JSON.parse(readFileSync(new URL('fields.json', import.meta.url), 'utf8')) as Fields
const OPERATIONS = operationsOf(loadSchema()).filter((operation) => operation.kind !== 'subscription')
const PATHS = personalPaths(loadSchema(), OPERATIONS)
const PERSONAL_COLUMNS = new Set([
  'person.email', 'person.email_folded', 'person.phone', 'person.note', 'delivery.address', 'delivery.last_error', 'invitation.email', 'outbox_mail.to_address',
  'outbox_mail.text_body', 'outbox_mail.html_body', 'delivery_event.detail', 'acknowledgement.message', 'problem.message', 'problem.resolution',
])

let everybody: Everybody
beforeAll(async () => {
  everybody = await openEverybody()
}, 90_000)
afterAll(() => everybody.bench.close())

const answersOf = (operation: Operation, column: Column) => Promise.all(operation.documents.map((document) => everybody.ask(operation, column, document)))

let turnFor: Awaited<ReturnType<typeof turnsOf>>

async function cellsOf(path: PersonalPath): Promise<string> {
  const { operation, steps } = path
  const variables = turnFor(operation, steps[0]!.type)
  const cells: string[] = []
  for (const column of COLUMNS) {
    const answers = await Promise.all(operation.documents.map((document) => everybody.ask(operation, column, document, variables ?? undefined)))
    cells.push(answers.some((answer) => valuesAt(JSON.parse(answer) as object, path).length > 0) ? '+' : '-')
  }
  return cells.join('')
}

it('has a row for every way to a personal field and no other', () => {
  expect(FIELDS.columns).toEqual(COLUMNS)
  expect(Object.keys(FIELDS.rows).sort()).toEqual(PATHS.map(({ name }) => name).sort())
  const cells = [...Object.values(FIELDS.rows), ...Object.values(FIELDS.values)]
  expect(cells.filter((row) => !/^[+-]+$/.test(row) || row.length !== COLUMNS.length)).toEqual([])
  expect(Object.keys(FIELDS.unreached)).toEqual(Object.keys(FIELDS.rows).filter((name) => !FIELDS.rows[name]!.includes('+')))
})

describe('what is personal is nowhere else', () => {
  it.each(OPERATIONS.map((operation) => [`${operation.kind} ${operation.name}`, operation] as const))('in %s', async (name, operation) => {
    const { mark, columns } = everybody.bench.victim.canaries
    const seen = new Map<string, string[]>()
    for (const [index, column] of COLUMNS.entries()) {
      const text = (await answersOf(operation, column)).join('\n')
      const sources = new Set(text.match(new RegExp(`${mark}[a-z0-9]+`, 'gi'))?.flatMap((canary) => columns.get(canary) ?? []).filter((source) => PERSONAL_COLUMNS.has(source)))
      for (const source of sources) seen.set(source, (seen.get(source) ?? COLUMNS.map(() => '-')).with(index, '+'))
    }
    const found = Object.fromEntries([...seen].map(([source, cells]) => [`${name}: ${source}`, cells.join('')]))
    const written = Object.fromEntries(Object.entries(FIELDS.values).filter(([key]) => key.startsWith(`${name}: `)))
    expect(found).toEqual(written)
  }, 30_000)
})

describe('a personal field is shown to nobody else', () => {
  // After the others: this moves a delivery.
  beforeAll(async () => {
    turnFor = await turnsOf(everybody)
  })

  it.each(PATHS.map((path) => [path.name, path] as const))('by %s', async (name, path) => {
    expect(await cellsOf(path)).toBe(FIELDS.rows[name])
  }, 30_000)
})
