import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makePerson, makeProduction, sql, type TestMember } from '../../../test/builders.js'

let api: TestApi
let office: TestMember
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
})
afterAll(() => api.stop())

const IMPORT = `mutation Import($input: PeopleRowsInput!) { importPeople(input: $input) { __typename
  ... on PeopleImported { peopleImportId added changed } ... on PeopleRowsInvalid { checks { line errors { column problem } } } } }`
const CHECK = `query Check($input: PeopleRowsInput!) { checkPeople(input: $input) {
  line errors { column problem } warnings { column problem } duplicateOf { name } duplicateOfLine } }`
const UNDO = 'mutation Undo($id: ID!) { undoPeopleImport(peopleImportId: $id) { removed restored } }'
const PEOPLE = 'query People($id: ID!) { people(productionId: $id) { name position castNumber characters email note } }'

const row = (given: object) => ({ line: 2, name: 'Bruno', department: 'Camera', position: 'Focus', email: '', phone: '', kind: 'crew', characters: [], note: '', ...given })

interface Imported {
  readonly importPeople: { readonly peopleImportId: string; readonly added: number; readonly changed: number }
}

async function harbour(): Promise<{ productionId: string; ana: string }> {
  const { productionId } = await makeProduction(api, office.organizationId)
  const ana = await makePerson(api, office.organizationId, { productionId, name: 'Ana', kind: 'cast', castNumber: '1', characters: ['NELL'], email: 'ana@x.example' })
  return { productionId, ana }
}

const ROWS = [
  row({ name: 'Bruno', department: 'Drones', email: 'bruno@x.example' }),
  row({ line: 3, name: 'Cara', kind: 'cast', castNumber: '2', characters: ['Nell'] }),
]

async function peopleOf(productionId: string): Promise<unknown> {
  return (await office.browser.ask<{ people: unknown }>(PEOPLE, { id: productionId })).people
}

describe('importPeople', () => {
  it('adds the rows, makes departments, changes whom a row is merged into', async () => {
    const { productionId, ana } = await harbour()
    const rows = [...ROWS, row({ line: 4, name: 'Ana Silva', kind: 'cast', position: '', note: 'Vegan', mergeInto: ana })]
    const { importPeople } = await office.browser.ask<Imported>(IMPORT, { input: { productionId, rows } })
    expect(importPeople).toMatchObject({ __typename: 'PeopleImported', added: 2, changed: 1 })
    expect(await peopleOf(productionId)).toMatchObject([
      { name: 'Ana Silva', castNumber: '1', characters: [], email: 'ana@x.example', note: 'Vegan' },
      { name: 'Cara', castNumber: '2', characters: ['NELL'] },
      { name: 'Bruno', position: 'Focus' },
    ])
    const departments = await sql(api, 'select name, position from department where production_id = $1 order by position', [productionId])
    expect(departments).toEqual([{ name: 'Camera', position: 1 }, { name: 'Drones', position: 2 }])
  })

  it('adds none when one cannot be added', async () => {
    const { productionId } = await harbour()
    const before = await peopleOf(productionId)
    const answer = await office.browser.ask(IMPORT, { input: { productionId, rows: [...ROWS, row({ line: 4, name: '' })] } })
    expect(answer).toMatchObject({ importPeople: { __typename: 'PeopleRowsInvalid', checks: [{ errors: [] }, { errors: [] }, { line: 4, errors: [{ column: 'name', problem: 'missing' }] }] } })
    expect(await peopleOf(productionId)).toEqual(before)
  })

  it('gives a cast number once when two lists come in at once', async () => {
    const { productionId } = await harbour()
    const input = { productionId, rows: [row({ kind: 'cast', castNumber: '9' })] }
    const answers = await Promise.all([1, 2].map(() => office.browser.ask<{ importPeople: { __typename: string } }>(IMPORT, { input })))
    expect(answers.map(({ importPeople }) => importPeople.__typename).sort()).toEqual(['PeopleImported', 'PeopleRowsInvalid'])
  })

  it('is not for others, nor into people of another production', async () => {
    const { productionId } = await harbour()
    const elsewhere = await harbour()
    const outside = await makeMember(api, { role: 'owner' })
    const answers = [
      await outside.browser.send(IMPORT, { input: { productionId, rows: ROWS } }),
      await outside.browser.send(CHECK, { input: { productionId, rows: ROWS } }),
      await office.browser.send(IMPORT, { input: { productionId, rows: [row({ mergeInto: elsewhere.ana })] } }),
    ]
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'])
  })

  it('takes 500 rows and no more', async () => {
    const { productionId } = await harbour()
    const rows = Array.from({ length: 501 }, (_, index) => row({ line: index, name: `P${index}`, department: '' }))
    const { errors } = await office.browser.send(IMPORT, { input: { productionId, rows } })
    expect(errors[0]?.message).toBe('At most 500 people can be imported at a time.')
    expect(await office.browser.ask(IMPORT, { input: { productionId, rows: rows.slice(1) } })).toMatchObject({ importPeople: { added: 500 } })
  })
})

describe('checkPeople', () => {
  it('changes nothing and says who is there already', async () => {
    const { productionId } = await harbour()
    const before = await peopleOf(productionId)
    const { checkPeople } = await office.browser.ask<{ checkPeople: object[] }>(CHECK, { input: { productionId, rows: [row({ email: 'ANA@x.example' })] } })
    expect(checkPeople).toEqual([{ line: 2, errors: [], warnings: [], duplicateOf: { name: 'Ana' }, duplicateOfLine: null }])
    expect(await peopleOf(productionId)).toEqual(before)
  })
})

describe('undoPeopleImport', () => {
  it('leaves the production as it was before', async () => {
    const { productionId, ana } = await harbour()
    const before = await peopleOf(productionId)
    const rows = [...ROWS, row({ line: 4, name: 'Ana Silva', kind: 'cast', castNumber: '5', note: 'Vegan', mergeInto: ana })]
    const { importPeople } = await office.browser.ask<Imported>(IMPORT, { input: { productionId, rows } })
    expect(await office.browser.ask(UNDO, { id: importPeople.peopleImportId })).toEqual({ undoPeopleImport: { removed: 2, restored: 1 } })
    expect(await peopleOf(productionId)).toEqual(before)
  })

  it('takes departments it made with it, but those somebody is in by now or that have a call of their own', async () => {
    const { productionId } = await harbour()
    const names = async () => (await sql<{ name: string }>(api, 'select name from department where production_id = $1 order by name', [productionId])).map(({ name }) => name)
    const before = await names()
    const rows = ['Stunts', 'Greens', 'Aerial'].map((department, line) => row({ line, name: `Nina ${line}`, department, email: `nina-${line}@callboard.example`, phone: '' }))
    const { importPeople } = await office.browser.ask<Imported>(IMPORT, { input: { productionId, rows } })
    expect(await names()).toEqual([...before, 'Aerial', 'Greens', 'Stunts'].sort())
    await sql(api, "update department set call_offset = -30 where production_id = $1 and name = 'Greens'", [productionId])
    await sql(api, "update person set department_id = (select department_id from department where production_id = $1 and name = 'Stunts') where production_id = $1 and name = 'Ana'", [productionId])
    await office.browser.ask(UNDO, { id: importPeople.peopleImportId })
    expect(await names()).toEqual([...before, 'Greens', 'Stunts'].sort())
  })

  it('keeps what was changed after the import', async () => {
    const { productionId, ana } = await harbour()
    const { importPeople } = await office.browser.ask<Imported>(IMPORT, { input: { productionId, rows: [row({ kind: 'cast', name: 'Ana S.', note: 'Vegan', mergeInto: ana })] } })
    await sql(api, "update person set note = 'No longer vegan' where person_id = $1", [ana])
    await office.browser.ask(UNDO, { id: importPeople.peopleImportId })
    expect(await peopleOf(productionId)).toMatchObject([{ name: 'Ana', note: 'No longer vegan' }])
  })

  it('happens once, also when asked twice at once, and not for others', async () => {
    const { productionId } = await harbour()
    const { importPeople } = await office.browser.ask<Imported>(IMPORT, { input: { productionId, rows: ROWS } })
    const outside = await makeMember(api, { role: 'owner' })
    expect((await outside.browser.send(UNDO, { id: importPeople.peopleImportId })).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    const answers = await Promise.all([1, 2].map(() => office.browser.send(UNDO, { id: importPeople.peopleImportId })))
    expect(answers.flatMap(({ errors }) => errors.map(({ message }) => message))).toEqual(['This import was taken back already.'])
  })
})
