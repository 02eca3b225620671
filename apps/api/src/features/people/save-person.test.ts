import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makePerson, makeProduction, sql, type TestMember, type TestProduction } from '../../../test/builders.js'

let api: TestApi
let office: TestMember
let ferry: TestProduction
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  ferry = await makeProduction(api, office.organizationId)
})
afterAll(() => api.stop())

const SAVE = `mutation Save($input: SavePersonInput!) { savePerson(input: $input) { __typename
  ... on PersonSaved { person { ...facts } } ... on PersonChangedMeanwhile { person { ...facts } } ... on CastNumberTaken { person { ...facts } }
  ... on PersonInvalid { remarks { column problem } } } }
  fragment facts on Person { personId name kind departmentId castNumber characters email phone reachable version }`
const REMOVE = 'mutation Remove($id: ID!) { removePerson(personId: $id) { personId } }'
const RESTORE = 'mutation Restore($id: ID!) { restorePerson(personId: $id) { person { personId castNumber version } } }'
const PEOPLE = 'query People($id: ID!) { people(productionId: $id) { name castNumber characters email phone } }'

interface Saved {
  readonly savePerson: { readonly __typename: string; readonly person: { readonly personId: string; readonly castNumber: string | null; readonly version: number } }
}

const person = (given: object = {}) => ({
  input: {
    productionId: ferry.productionId, name: ' Ana  Silva ', kind: 'cast', position: '', characters: [], email: 'Ana@Harbour.example',
    phone: '912 345 678', phoneOnSheet: false, callOffset: 30, note: '', ...given,
  },
})

describe('savePerson', () => {
  it('adds somebody, with addresses as typed and as compared', async () => {
    const { savePerson } = await office.browser.ask<Saved>(SAVE, person({ castNumber: '1', characters: ['Nell ', 'NELL', ''] }))
    expect(savePerson).toMatchObject({ __typename: 'PersonSaved', person: { name: 'Ana Silva', castNumber: '1', characters: ['NELL'], email: 'Ana@Harbour.example', reachable: true, version: 1 } })
    const [row] = await sql(api, 'select email_folded, phone, phone_e164 from person where person_id = $1', [savePerson.person.personId])
    expect(row).toEqual({ email_folded: 'ana@harbour.example', phone: '912 345 678', phone_e164: '+351912345678' })
    const written = await sql(api, "select subject, facts from audit_entry where operation = 'savePerson'")
    expect(JSON.stringify(written)).not.toMatch(/harbour\.example|912/)
  })

  it('moves a character to whoever plays it now', async () => {
    const first = await office.browser.ask<Saved>(SAVE, person({ characters: ['THE PILOT'] }))
    await office.browser.ask<Saved>(SAVE, person({ characters: ['the pilot'], name: 'Bruno' }))
    const left = await sql(api, "select 1 from element where person_id = $1 and name = 'THE PILOT'", [first.savePerson.person.personId])
    expect(left).toEqual([])
  })

  it('says what cannot be saved', async () => {
    const answer = await office.browser.ask(SAVE, person({ name: '', email: 'ana', phone: 'none' }))
    const remarks = [{ column: 'name', problem: 'missing' }, { column: 'email', problem: 'notAMailAddress' }, { column: 'phone', problem: 'notAPhoneNumber' }]
    expect(answer).toEqual({ savePerson: { __typename: 'PersonInvalid', remarks } })
  })

  it('changes somebody once when two change the same version at once', async () => {
    const { personId } = (await office.browser.ask<Saved>(SAVE, person())).savePerson.person
    const changes = ['One', 'Two'].map((name) => office.browser.ask<Saved>(SAVE, person({ personId, expectedVersion: 1, name })))
    const kinds = (await Promise.all(changes)).map(({ savePerson }) => savePerson.__typename).sort()
    expect(kinds).toEqual(['PersonChangedMeanwhile', 'PersonSaved'])
  })

  it('gives a cast number once, also to two at once', async () => {
    const answers = await Promise.all(['One', 'Two'].map((name) => office.browser.ask<Saved>(SAVE, person({ name, castNumber: '42' }))))
    expect(answers.map(({ savePerson }) => savePerson.__typename).sort()).toEqual(['CastNumberTaken', 'PersonSaved'])
    expect(answers.map(({ savePerson }) => savePerson.person.castNumber)).toEqual(['42', '42'])
  })

  it('is not for others, nor for people and departments of another production', async () => {
    const elsewhere = await makeProduction(api, office.organizationId, 'Elsewhere')
    const stranger = await makePerson(api, office.organizationId, { productionId: elsewhere.productionId, name: 'Cara' })
    const outside = await makeMember(api, { role: 'owner' })
    const head = await makeMember(api, { role: 'headOfDepartment', organizationId: office.organizationId, productionIds: [ferry.productionId] })
    const assistant = await makeMember(api, { role: 'assistantDirector', organizationId: office.organizationId, productionIds: [elsewhere.productionId] })
    const answers = [
      await outside.browser.send(SAVE, person()),
      await head.browser.send(SAVE, person()),
      await assistant.browser.send(SAVE, person()),
      await office.browser.send(SAVE, person({ personId: stranger, expectedVersion: 1 })),
      await office.browser.send(SAVE, person({ departmentId: elsewhere.departmentId })),
      await outside.browser.send(REMOVE, { id: stranger }),
    ]
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code)).toEqual(Array(6).fill('NOT_ALLOWED'))
  })
})

describe('removePerson and restorePerson', () => {
  it('take somebody off and bring them back, without a number somebody else has by now', async () => {
    const { personId } = (await office.browser.ask<Saved>(SAVE, person({ castNumber: '77' }))).savePerson.person
    await office.browser.ask(REMOVE, { id: personId })
    expect((await office.browser.send(REMOVE, { id: personId })).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    expect(await office.browser.ask<Saved>(SAVE, person({ castNumber: '77', name: 'Dora' }))).toMatchObject({ savePerson: { __typename: 'PersonSaved' } })
    expect(await office.browser.ask(RESTORE, { id: personId })).toMatchObject({ restorePerson: { person: { personId, castNumber: null } } })
    expect((await office.browser.send(RESTORE, { id: personId })).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })

  it('keep the number where it is free', async () => {
    const { personId } = (await office.browser.ask<Saved>(SAVE, person({ castNumber: '78' }))).savePerson.person
    await office.browser.ask(REMOVE, { id: personId })
    expect(await office.browser.ask(RESTORE, { id: personId })).toMatchObject({ restorePerson: { person: { castNumber: '78' } } })
  })
})

describe('people', () => {
  it('come cast by number, then crew by department, without those who left', async () => {
    const { productionId, departmentId } = await makeProduction(api, office.organizationId)
    for (const [name, castNumber] of [['Ten', '10'], ['Two', '2']] as const) await makePerson(api, office.organizationId, { productionId, name, kind: 'cast', castNumber })
    await makePerson(api, office.organizationId, { productionId, name: 'Nobody Yet' })
    await makePerson(api, office.organizationId, { productionId, name: 'Focus', departmentId })
    const gone = await makePerson(api, office.organizationId, { productionId, name: 'Gone' })
    await office.browser.ask(REMOVE, { id: gone })
    const { people } = await office.browser.ask<{ people: { name: string }[] }>(PEOPLE, { id: productionId })
    expect(people.map(({ name }) => name)).toEqual(['Two', 'Ten', 'Focus', 'Nobody Yet'])
  })

  it('keep their addresses from a head of department, and themselves from crew and strangers', async () => {
    const production = await makeProduction(api, office.organizationId)
    await makePerson(api, office.organizationId, { productionId: production.productionId, name: 'Ana' })
    const given = { organizationId: office.organizationId, productionIds: [production.productionId] }
    const head = await makeMember(api, { role: 'headOfDepartment', ...given })
    expect(await head.browser.ask(PEOPLE, { id: production.productionId })).toMatchObject({ people: [{ name: 'Ana', email: null, phone: null }] })
    for (const member of [await makeMember(api, { role: 'crew', ...given }), await makeMember(api, { role: 'owner' })]) {
      expect((await member.browser.send(PEOPLE, { id: production.productionId })).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    }
  })
})
