import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { linkOf, makePublishedShoot, openPhone } from '../../../test/published-shoot.js'

const SPREAD = 'query($productionId: ID!) { spreadLinks(productionId: $productionId) { personId name devices } }'
const REVOKE = 'mutation($personId: ID!) { revokePersonalLinks(personId: $personId) { links } }'

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

async function enterOn(devices: number, personId: string) {
  const url = await linkOf(coordinator, personId)
  for (let device = 0; device < devices; device += 1) expect((await openPhone(api).enter(url)).status).toBe(200)
}

const toldOf = async (productionId: string) => (await coordinator.browser.ask<{ spreadLinks: object[] }>(SPREAD, { productionId })).spreadLinks

describe('a personal link on many devices', () => {
  it('is nothing to tell on three devices, and is told on the fourth, by whichever of the person’s links', async () => {
    const { productionId, ana, jan } = await makePublishedShoot(api, coordinator)
    await enterOn(3, ana)
    await enterOn(3, jan)
    expect(await toldOf(productionId)).toEqual([])
    await enterOn(1, ana)
    expect(await toldOf(productionId)).toEqual([{ personId: ana, name: 'Ana', devices: 4 }])
  })

  it('counts a device that comes back once, also by a newer link', async () => {
    const { productionId, ana } = await makePublishedShoot(api, coordinator)
    await enterOn(3, ana)
    const phone = openPhone(api)
    for (let time = 0; time < 3; time += 1) expect((await phone.enter(await linkOf(coordinator, ana))).status).toBe(200)
    expect((await phone.get('/api/reader/snapshot')).status).toBe(200)
    expect(await toldOf(productionId)).toEqual([{ personId: ana, name: 'Ana', devices: 4 }])
  })

  it('counts one device for each person who reads on it', async () => {
    const { productionId, ana, jan } = await makePublishedShoot(api, coordinator)
    await enterOn(3, ana)
    const phone = openPhone(api)
    for (const person of [jan, ana]) expect((await phone.enter(await linkOf(coordinator, person))).status).toBe(200)
    expect(await toldOf(productionId)).toEqual([{ personId: ana, name: 'Ana', devices: 4 }])
  })

  it('is forgotten after a day, and when it was ended', async () => {
    const { productionId, ana, jan } = await makePublishedShoot(api, coordinator)
    await enterOn(5, ana)
    await enterOn(4, jan)
    await coordinator.browser.ask(REVOKE, { personId: ana })
    expect(await toldOf(productionId)).toEqual([{ personId: jan, name: 'Jan', devices: 4 }])
    await sql(api, "update reader_session set created_at = created_at - interval '24 hours' where person_id = $1", [jan])
    expect(await toldOf(productionId)).toEqual([])
  })

  it('is told in as many statements for many as for one', async () => {
    const { productionId, ana, jan } = await makePublishedShoot(api, coordinator)
    await enterOn(4, ana)
    const statementsOf = async () => {
      const before = api.services.statements.count
      await toldOf(productionId)
      return api.services.statements.count - before
    }
    const forOne = await statementsOf()
    await enterOn(4, jan)
    expect(await statementsOf()).toBe(forOne)
  })

  it.each([
    ['another organization', 'coordinator', false, false],
    ['an assistant director of another production', 'assistantDirector', true, false],
    ['a head of department', 'headOfDepartment', true, true],
    ['crew', 'crew', true, true],
    ['a client', 'client', true, true],
  ] as const)('is not told to %s', async (_who, role, ours, given) => {
    const { productionId, ana } = await makePublishedShoot(api, coordinator)
    await enterOn(4, ana)
    const other = await makeMember(api, ours ? { role, organizationId: coordinator.organizationId, productionIds: given ? [productionId] : [] } : { role })
    const answer = await other.browser.send(SPREAD, { productionId })
    expect([answer.data, answer.errors[0]?.message]).toEqual([null, 'This is not here, or not for you.'])
  })
})
