import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makePerson, makeProduction, makeScene, sql, type TestMember } from '../../../test/builders.js'

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
