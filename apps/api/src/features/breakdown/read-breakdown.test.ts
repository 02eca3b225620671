import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeElement, makeMember, makePerson, makeProduction, makeScene, sql, type TestMember } from '../../../test/builders.js'

let api: TestApi
let office: TestMember
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
})
afterAll(() => api.stop())

const BREAKDOWN = `query B($id: ID!) { breakdown(productionId: $id) { productionId elements { name } scenes { number elements { label quantity } } people { name birthDate } rulePacks categoryColours { category colour } } }`

describe('breakdown', () => {
  it('is read in as many statements for ten scenes as for one', async () => {
    const { productionId } = await makeProduction(api, office.organizationId)
    const statements = async () => {
      const before = api.services.statements.count
      await office.browser.ask(BREAKDOWN, { id: productionId })
      return api.services.statements.count - before
    }
    await makeScene(api, office.organizationId, { productionId, number: '1', characters: ['NELL'] })
    const one = await statements()
    for (let number = 2; number <= 10; number += 1) await makeScene(api, office.organizationId, { productionId, number: String(number), characters: ['NELL', 'THE PILOT'] })
    expect(await statements()).toBe(one)
  })

  it('is nothing for crew and for other organizations, and shows no birth date to whoever sees no contact details', async () => {
    const { productionId } = await makeProduction(api, office.organizationId)
    const personId = await makePerson(api, office.organizationId, { productionId, name: 'Maisie', kind: 'cast' })
    await sql(api, "update person set birth_date = '2016-05-14' where person_id = $1", [personId])
    expect(await office.browser.ask(BREAKDOWN, { id: productionId })).toMatchObject({ breakdown: { people: [{ birthDate: '2016-05-14' }], rulePacks: ['house-rules'] } })
    const of = { organizationId: office.organizationId, productionIds: [productionId] }
    const head = await makeMember(api, { role: 'headOfDepartment', ...of })
    expect(await head.browser.ask(BREAKDOWN, { id: productionId })).toMatchObject({ breakdown: { people: [{ name: 'Maisie', birthDate: null }] } })
    const crew = await makeMember(api, { role: 'crew', ...of })
    expect((await crew.browser.send(BREAKDOWN, { id: productionId })).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    const outside = await makeMember(api, { role: 'owner' })
    expect(await outside.browser.ask(BREAKDOWN, { id: productionId })).toEqual({ breakdown: null })
  })
})

const DOOD = `query D($id: ID!) {
  doodSources(productionId: $id) { elements { elementId name } scenes { number set estimatedMinutes needs } events { elementId date kind } }
  breakdown(productionId: $id) { elements { elementId name includeInDood } scenes { number set estimatedMinutes elements { elementId } } events { elementId date kind } }
}`

const SESSION_ORGANIZATION_AND_THE_ONE = 3

interface Sources {
  readonly doodSources: { readonly elements: readonly { readonly elementId: string; readonly name: string }[]; readonly scenes: readonly { readonly needs: readonly number[] }[]; readonly events: unknown }
  readonly breakdown: { readonly scenes: readonly { readonly elements: readonly { readonly elementId: string }[] }[]; readonly events: unknown }
}

describe('doodSources', () => {
  it('says the same as the breakdown of what has a row and of the cast, each need by its place, in one statement for any number of scenes', async () => {
    const { productionId } = await makeProduction(api, office.organizationId)
    const sceneId = await makeScene(api, office.organizationId, { productionId, number: '1', characters: ['NELL', 'THE PILOT'] })
    for (let number = 2; number <= 12; number += 1) await makeScene(api, office.organizationId, { productionId, number: String(number), characters: ['THE PILOT'] })
    for (const [name, hasRow, isTakenOut] of [['Boat', true, false], ['Rope', false, false], ['Flare', true, true]] as const) {
      const elementId = await makeElement(api, office.organizationId, { productionId, name, category: 'Props' })
      await sql(api, 'update element set include_in_dood = $2 where element_id = $1', [elementId, hasRow])
      await sql(api, "insert into scene_element (organization_id, production_id, scene_id, element_id, source, taken_out) values ($1, $2, $3, $4, 'hand', $5)", [
        office.organizationId, productionId, sceneId, elementId, isTakenOut,
      ])
      await sql(api, "insert into element_event (organization_id, production_id, element_event_id, element_id, date, kind) values ($1, $2, gen_random_uuid(), $3, '2027-01-11', 'travel')", [
        office.organizationId, productionId, elementId,
      ])
    }
    const before = api.services.statements.count
    await office.browser.ask('query D($id: ID!) { doodSources(productionId: $id) { scenes { needs } } }', { id: productionId })
    const statements = api.services.statements.count - before
    expect(statements).toBe(SESSION_ORGANIZATION_AND_THE_ONE)
    const { doodSources, breakdown } = (await office.browser.ask(DOOD, { id: productionId })) as unknown as Sources
    expect(doodSources.elements.map(({ name }) => name)).toEqual(['NELL', 'THE PILOT', 'Boat', 'Flare'])
    const shown = new Set(doodSources.elements.map(({ elementId }) => elementId))
    expect(doodSources.scenes.map(({ needs }) => needs.map((place) => doodSources.elements[place]?.elementId).sort())).toEqual(
      breakdown.scenes.map(({ elements }) => elements.map(({ elementId }) => elementId).filter((elementId) => shown.has(elementId)).sort()),
    )
    expect(doodSources.events).toHaveLength(2)
  })
})
