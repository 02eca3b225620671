import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { getNamedType, type GraphQLField, type GraphQLSchema, isCompositeType, isObjectType, isUnionType } from 'graphql'
import { openBench } from './bench.js'
import { loadSchema, operationsOf, type Operation } from './operations.js'
import { type Variables, variablesFor } from './values.js'

/** What a stranger must never read: the database's words, our files, a stack. */
const OURS = /node_modules|at \w+ \(|\.[jt]s:\d+|syntax error|relation "|column "|pg_(?!sleep)|violates|invalid input syntax|invalid byte|duplicate key|deadlock|SQLSTATE|QueryFailedError/i
const NUMBER = Number(process.env['TRUST_DOCUMENTS'] ?? 500)
const SCHEMA = loadSchema()
const OPERATIONS = operationsOf(SCHEMA).filter((operation) => operation.kind !== 'subscription')

let bench: Awaited<ReturnType<typeof openBench>>
beforeAll(async () => {
  bench = await openBench()
}, 60_000)
afterAll(() => bench.close())

async function faultOf(body: object): Promise<string | null> {
  const cookie = [...bench.other.owner.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const started = performance.now()
  const response = await fetch(`${bench.api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) })
  const text = await response.text()
  if (response.status >= 500) return `answers ${response.status}: ${text.slice(0, 300)}`
  if (text.includes('"BROKEN"')) return `breaks: ${text.slice(0, 300)}`
  const words = OURS.exec(text.replace(/\\"/g, '"').replaceAll(JSON.stringify(body), ''))
  if (words) return `says ${words[0]}: ${text.slice(0, 300)}`
  return performance.now() - started > 5000 ? 'takes longer than five seconds' : null
}

/** A document from the schema: fields that are there and some that are not, with arguments that fit and some that do not. */
function documents(schema: GraphQLSchema): fc.Arbitrary<string> {
  const seeds = fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 40 })
  return seeds.map((numbers) => {
    let turn = 0
    const next = (most: number) => numbers[turn++ % numbers.length]! % most
    const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)]!
    const value = () => pick(['"x"', '1', '-1', '1.5e308', 'true', 'null', '[]', '{}', '[[1]]', '{a: {b: 1}}', '"\\u0000"', '"""block"""', 'ENUM', '$v', `"${'é'.repeat(300)}"`, '99999999999'])
    const selection = (field: GraphQLField<unknown, unknown>, depth: number): string => {
      const given = field.args.filter(() => next(8) > 0).map((arg) => `${next(30) === 0 ? 'zz' : arg.name}: ${value()}`)
      const type = getNamedType(field.type)
      const inside = isCompositeType(type) && depth > 0 && next(25) > 0 ? ` { ${fieldsOf(type, depth - 1)} }` : ''
      return `${field.name}${given.length ? `(${given.join(', ')})` : ''}${next(20) === 0 ? ' @include(if: $v)' : ''}${inside}`
    }
    const fieldsOf = (type: ReturnType<typeof getNamedType>, depth: number): string => {
      if (isUnionType(type)) return `__typename ... on ${pick(type.getTypes()).name} { __typename }`
      if (!isObjectType(type)) return '__typename'
      const fields = Object.values(type.getFields())
      return Array.from({ length: 1 + next(4) }, () => (next(25) === 0 ? pick(['nothing', '__schema { types { name } }', '...F', '__proto__']) : selection(pick(fields), depth))).join(' ')
    }
    const root = next(3) === 0 ? schema.getMutationType()! : schema.getQueryType()!
    const head = root === schema.getMutationType() ? 'mutation' : pick(['query', 'query', 'query Named', '', 'subscription'])
    return `${head}${head && next(4) === 0 ? '($v: String)' : ''} { ${selection(pick(Object.values(root.getFields())), 4)} }`
  })
}

const PAYLOADS: readonly string[] = [
  "' or '1'='1", "'; drop table person; --", '" or ""="', "') union select password_hash from account --", "1; select pg_sleep(10)", '$1', '%27%20or%201=1', "\\'; --",
  "' || (select version()) || '", '{"$ne": null}', '*/ or 1=1 /*', "x' and extractvalue(1, concat(0x7e, version())) --",
  'a\u0000b', '\ud800', 'lone \udfff tail', '\u202Egnp.exe', '\u2067right\u2069', 'x'.repeat(20_000), '__proto__', 'constructor', '\r\nBcc: evil@callboard.example', '\uFEFF', '', ' '.repeat(50), '\u{1F3AC}'.repeat(60),
]

/** Paths of every text in the variables. */
function textsIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))
}

function put(variables: Variables, path: readonly (string | number)[], text: string): Variables {
  const copy = structuredClone(variables)
  const parent = path.slice(0, -1).reduce((at: unknown, step) => (at as Record<string | number, unknown>)[step], copy) as Record<string | number, unknown>
  parent[path.at(-1)!] = text
  return copy
}

async function faultsOf(operation: Operation): Promise<string[]> {
  const variables = variablesFor(operation, bench.other)
  const faults: string[] = []
  let turn = operation.name.length
  for (const path of textsIn(variables)) {
    // A sixth of the payloads in each place; all of them over a few places.
    for (const payload of PAYLOADS.filter((_, index) => process.env['TRUST_CASES'] === 'all' || index % 6 === turn % 6)) {
      const fault = await faultOf({ query: operation.documents[0], variables: put(variables, path, payload) })
      if (fault) faults.push(`${path.join('.')} = ${JSON.stringify(payload.slice(0, 40))} ${fault}`)
    }
    turn += 1
  }
  await bench.oracle.restoreSessions()
  return faults
}

describe('whatever is sent', () => {
  it(`${NUMBER} documents made from the schema never break it`, async () => {
    await fc.assert(
      fc.asyncProperty(documents(SCHEMA), async (query) => {
        expect([query, await faultOf({ query, variables: { v: 'x' } })]).toEqual([query, null])
      }),
      { numRuns: NUMBER, seed: 20270111 },
    )
  }, 120_000)

  it("does not touch another organization's rows", async () => {
    const before = await bench.oracle.sums()
    for (const operation of OPERATIONS.filter(({ name }) => ['savePerson', 'people', 'editDraft'].includes(name))) await faultsOf(operation)
    expect(await bench.oracle.sums()).toEqual(before)
  }, 60_000)

  it.each(OPERATIONS.filter((operation) => operation.field.args.length > 0).map((operation) => [operation.name, operation] as const))('%s takes any text', async (_name, operation) => {
    expect(await faultsOf(operation)).toEqual([])
  }, 60_000)
})
