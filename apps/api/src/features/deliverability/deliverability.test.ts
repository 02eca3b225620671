import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makePerson, sql, type TestMember } from '../../../test/builders.js'
import { makeShoot, publish, saveBoard, type Shoot, withCall } from '../../../test/shoot.js'

const QUERY = `query Doctor($draftId: ID!, $dayId: ID) { deliverability(draftId: $draftId, dayId: $dayId) {
  told unreached late people { name callAt reached faults } sender { kind waiting code } domain { domain spf dkim dmarc } } }`

interface Answer {
  readonly told: number
  readonly unreached: number
  readonly people: readonly { name: string; callAt: string; reached: boolean; faults: readonly string[] }[]
  readonly sender: readonly { kind: string; waiting: number; code: string }[]
}

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi({ SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'office@localhost' })
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

const ask = async (by: TestMember, draftId: string, dayId: string | null = null) =>
  (await by.browser.ask<{ deliverability: Answer | null }>(QUERY, { draftId, dayId })).deliverability
const faultsOf = (answer: Answer | null) => answer?.people.map(({ name, faults }) => [name, ...faults])

/** Ana's and Jan's mails of the first revision came to these ends. */
async function endMails({ ana, jan }: Shoot, [anas, jans]: readonly [string, string]) {
  for (const [person, state] of [[ana, anas], [jan, jans]]) {
    await sql(api, "update delivery set state = $2, last_error = case when $2 = 'queued' then '451 4.7.1 later, ana@x.example' end where person_id = $1 and channel = 'email'", [person, state])
  }
}

it('says of a publication and of a sheet who would not hear of it, by what became of the last mail to the address they have', async () => {
  const shoot = await makeShoot(api, coordinator.organizationId)
  await publish(api, coordinator, shoot.draftId, { restBreachesAccepted: true })
  await endMails(shoot, ['bounced', 'queued'])
  expect(await ask(coordinator, shoot.draftId)).toMatchObject({ told: 0, people: [], sender: [{ kind: 'mailPutOff', waiting: 1, code: '451' }, { kind: 'localLinks' }, { kind: 'noDomain' }], domain: null })
  expect(await ask(coordinator, shoot.draftId, shoot.days[0])).toMatchObject({ told: 2, unreached: 1, people: [{ name: 'Ana', callAt: '2027-01-12T06:00:00Z', reached: false, faults: ['bounced'] }] })

  await saveBoard(api, shoot.draftId, withCall(shoot.board, shoot.days[0], shoot.ana, -30))
  expect(await ask(coordinator, shoot.draftId)).toMatchObject({ told: 1, unreached: 1, people: [{ name: 'Ana', faults: ['bounced'] }] })
  await sql(api, "update person set email = 'ana@new.example' where person_id = $1", [shoot.ana])
  expect(faultsOf(await ask(coordinator, shoot.draftId, shoot.days[0]))).toEqual([])
  await endMails(shoot, ['sent', 'failed'])
  expect(faultsOf(await ask(coordinator, shoot.draftId, shoot.days[0]))).toEqual([['Jan', 'bounced']])
})

it('knows nothing of a day that is not there, and says nothing to those who see no deliveries', async () => {
  const shoot = await makeShoot(api, coordinator.organizationId)
  expect(await ask(coordinator, shoot.draftId, randomUUID())).toBeNull()
  const stranger = await makeMember(api, { role: 'coordinator', name: 'Rui' })
  expect(await ask(stranger, shoot.draftId)).toBeNull()
})

it('asks as many statements for many people as for two', async () => {
  const shoot = await makeShoot(api, coordinator.organizationId)
  const { productionId, departmentId } = shoot
  const statementsOf = async () => {
    const before = api.services.statements.count
    const answer = await ask(coordinator, shoot.draftId, shoot.days[0])
    return [answer?.told, api.services.statements.count - before] as const
  }
  const [few, forFew] = await statementsOf()
  for (let index = 0; index < 12; index += 1) await makePerson(api, coordinator.organizationId, { productionId, departmentId, name: `Crew ${index}` })
  const [many, forMany] = await statementsOf()
  expect([few, many]).toEqual([2, 14])
  expect(forMany).toBe(forFew)
})
