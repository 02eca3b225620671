import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { makePublishedShoot, type PublishedShoot } from '../../../test/published-shoot.js'

let api: TestApi
let office: TestMember
let here: PublishedShoot
let there: PublishedShoot
beforeAll(async () => {
  api = await startApi()
  office = await makeMember(api, { role: 'coordinator' })
  here = await makePublishedShoot(api, office)
  there = await makePublishedShoot(api, office)
  await sql(api, "update person set phone_e164 = '+34600000000' where person_id = any($1)", [[here.ana, there.ana]])
  await sql(api, "update production set title = 'Elsewhere' where production_id = $1", [there.productionId])
})
afterAll(() => api.stop())

interface Answer {
  readonly bookingsElsewhere: readonly { personId: string; productionTitle: string; date: string; call: string; callAt: string; wrapAt: string | null }[]
}

const ask = (member: TestMember) =>
  member.browser.ask<Answer>('query Elsewhere($id: ID!) { bookingsElsewhere(productionId: $id) { personId productionTitle date call callAt wrapAt } }', { id: here.productionId })

it('tells when somebody is called by another production, from when until when, once a day', async () => {
  const { bookingsElsewhere } = await ask(office)
  expect(bookingsElsewhere.map(({ personId, productionTitle }) => `${personId} ${productionTitle}`)).toEqual([`${here.ana} Elsewhere`, `${here.ana} Elsewhere`])
  expect(bookingsElsewhere.map(({ date, callAt, wrapAt }) => [date, callAt, wrapAt])).toEqual([
    ['2027-01-12', '2027-01-12T06:00:00Z', '2027-01-12T08:36:00Z'],
    ['2027-01-13', '2027-01-13T06:00:00Z', '2027-01-13T08:36:00Z'],
  ])
})

it('follows the newest revision', async () => {
  await there.pullUpAna(60)
  const { bookingsElsewhere } = await ask(office)
  expect(bookingsElsewhere).toHaveLength(2)
})

it('does not name a production to whoever was not given it', async () => {
  const head = await makeMember(api, { organizationId: office.organizationId, role: 'headOfDepartment', productionIds: [here.productionId] })
  const { bookingsElsewhere } = await ask(head)
  expect(new Set(bookingsElsewhere.map(({ productionTitle }) => productionTitle))).toEqual(new Set(['another production']))
})

it('says nothing to another organization', async () => {
  const stranger = await makeMember(api, { role: 'owner' })
  await expect(ask(stranger)).rejects.toThrow()
})
