import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makePerson, makeProduction, sql, type TestMember, type TestProduction } from '../../../test/builders.js'

let api: TestApi
let office: TestMember
let ferry: TestProduction
let stranger: TestMember
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  ferry = await makeProduction(api, office.organizationId)
  stranger = await makeMember(api, { role: 'owner' })
})
afterAll(() => api.stop())

const SAVE_DEPARTMENT = `mutation Save($input: SaveDepartmentInput!) { saveDepartment(input: $input) { department { departmentId name callOffset position } } }`
const REMOVE_DEPARTMENT = `mutation Remove($id: ID!) { removeDepartment(departmentId: $id) {
  __typename ... on DepartmentRemoved { departmentId } ... on DepartmentInUse { people } } }`
const SAVE_LOCATION = `mutation Save($input: SaveLocationInput!) { saveLocation(input: $input) {
  __typename ... on LocationSaved { location { locationId name version } } ... on LocationChangedMeanwhile { location { name version } } } }`
const REMOVE_LOCATION = `mutation Remove($id: ID!) { removeLocation(locationId: $id) {
  __typename ... on LocationRemoved { locationId } ... on LocationInUse { shootDays } } }`

const department = (given: object = {}) => ({ input: { productionId: ferry.productionId, name: 'Drones', callOffset: -30, position: 17, ...given } })
const location = (given: object = {}) => ({
  input: { productionId: ferry.productionId, name: 'Pier 4', address: '', parking: '', basecamp: '', hospital: '', notes: '', ...given },
})

describe('departments', () => {
  it('are added, changed and removed', async () => {
    const added = await office.browser.ask<{ saveDepartment: { department: { departmentId: string } } }>(SAVE_DEPARTMENT, department())
    const { departmentId } = added.saveDepartment.department
    const changed = await office.browser.ask(SAVE_DEPARTMENT, department({ departmentId, name: 'Aerial' }))
    expect(changed).toEqual({ saveDepartment: { department: { departmentId, name: 'Aerial', callOffset: -30, position: 17 } } })
    expect(await office.browser.ask(REMOVE_DEPARTMENT, { id: departmentId })).toEqual({ removeDepartment: { __typename: 'DepartmentRemoved', departmentId } })
  })

  it('keep their names apart, also when two are added at once', async () => {
    const answers = await Promise.all([office.browser.send(SAVE_DEPARTMENT, department({ name: 'Greens' })), office.browser.send(SAVE_DEPARTMENT, department({ name: 'GREENS' }))])
    const messages = answers.flatMap((answer) => answer.errors.map((error) => error.message))
    expect(messages).toEqual([expect.stringMatching(/^There is a department called greens already\.$/i)])
  })

  it('stay while somebody is in them', async () => {
    await makePerson(api, office.organizationId, { productionId: ferry.productionId, name: 'Ana', departmentId: ferry.departmentId })
    expect(await office.browser.ask(REMOVE_DEPARTMENT, { id: ferry.departmentId })).toEqual({ removeDepartment: { __typename: 'DepartmentInUse', people: 1 } })
  })

  it('go although somebody was in them who left', async () => {
    const { departmentId, productionId } = await makeProduction(api, office.organizationId)
    const personId = await makePerson(api, office.organizationId, { productionId, name: 'Ana', departmentId })
    await sql(api, 'update person set removed_at = now() where person_id = $1', [personId])
    expect(await office.browser.ask(REMOVE_DEPARTMENT, { id: departmentId })).toMatchObject({ removeDepartment: { __typename: 'DepartmentRemoved' } })
  })

  it('are not for others, nor taken into another production', async () => {
    const other = await makeProduction(api, office.organizationId)
    const answers = [
      await stranger.browser.send(SAVE_DEPARTMENT, department()),
      await stranger.browser.send(REMOVE_DEPARTMENT, { id: ferry.departmentId }),
      await office.browser.send(SAVE_DEPARTMENT, department({ productionId: other.productionId, departmentId: ferry.departmentId })),
    ]
    expect(answers.map((answer) => answer.errors[0]?.extensions?.code)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'])
  })
})

describe('locations', () => {
  async function addLocation(): Promise<string> {
    const { saveLocation } = await office.browser.ask<{ saveLocation: { location: { locationId: string } } }>(SAVE_LOCATION, location())
    return saveLocation.location.locationId
  }

  it('have a hospital with a name, an address and a phone, each its own', async () => {
    const hospital = { hospital: 'São José', hospitalAddress: 'Rua José António Serrano', hospitalPhone: '+351 218 841 000' }
    const locationId = await addLocation()
    await office.browser.ask(SAVE_LOCATION, location({ locationId, expectedVersion: 1, ...hospital }))
    const { production } = await office.browser.ask<{ production: { locations: object[] } }>(
      'query ($id: ID!) { production(productionId: $id) { locations { locationId hospital hospitalAddress hospitalPhone } } }', { id: ferry.productionId },
    )
    expect(production.locations).toContainEqual({ locationId, ...hospital })
    const tooLong = await office.browser.send(SAVE_LOCATION, location({ hospitalPhone: '1'.repeat(61) }))
    expect(tooLong.errors[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it('are changed once when two change the same version at once', async () => {
    const locationId = await addLocation()
    const changes = ['One', 'Two'].map((name) => office.browser.ask<{ saveLocation: { __typename: string } }>(SAVE_LOCATION, location({ locationId, expectedVersion: 1, name })))
    const kinds = (await Promise.all(changes)).map((answer) => answer.saveLocation.__typename).sort()
    expect(kinds).toEqual(['LocationChangedMeanwhile', 'LocationSaved'])
  })

  it('stay while a shoot day of the draft is there, and go after', async () => {
    const locationId = await addLocation()
    const days = [{ id: 'd1', order: 'a0', date: '2027-01-12', generalCall: '06:30', locationId, note: '' }]
    await sql(api, 'update draft set board = $2 where draft_id = $1', [ferry.draftId, JSON.stringify({ days, strips: [], callExceptions: [] })])
    expect(await office.browser.ask(REMOVE_LOCATION, { id: locationId })).toEqual({ removeLocation: { __typename: 'LocationInUse', shootDays: 1 } })
    await sql(api, 'update draft set board = $2 where draft_id = $1', [ferry.draftId, JSON.stringify({ days: [], strips: [], callExceptions: [] })])
    expect(await office.browser.ask(REMOVE_LOCATION, { id: locationId })).toEqual({ removeLocation: { __typename: 'LocationRemoved', locationId } })
  })

  it('are not for others, nor off the earth', async () => {
    const locationId = await addLocation()
    const crew = await makeMember(api, { role: 'crew', organizationId: office.organizationId, productionIds: [ferry.productionId] })
    for (const { browser } of [stranger, crew]) {
      expect((await browser.send(SAVE_LOCATION, location({ locationId, expectedVersion: 1 }))).errors).toHaveLength(1)
      expect((await browser.send(REMOVE_LOCATION, { id: locationId })).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    }
    expect((await office.browser.send(SAVE_LOCATION, location({ latitude: 91 }))).errors[0]?.message).toBe('The latitude is from -90 to 90 degrees.')
  })
})
