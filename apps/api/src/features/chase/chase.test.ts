import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { linkOf, makePublishedShoot, openPhone, type PublishedShoot } from '../../../test/published-shoot.js'
import { issueSheet } from '../../../test/sheets.js'

const CHASE = `query Chase($productionId: ID!, $dayId: ID) { chase(productionId: $productionId, dayId: $dayId) { asked answered byPhone rows {
  personId name group phone callAt issue colour answer phoned takenBy noticeId deliveries { channel state address } steps { way hoursBefore dueAt outcome } } } }`
const CALLED = 'mutation Called($input: RecordPhoneAnswerInput!) { recordPhoneAnswer(input: $input) { __typename } }'
const CORRECT = 'mutation Correct($input: CorrectPhoneInput!) { correctPhone(input: $input) { __typename ... on PhoneCorrected { phone } } }'
const RULE = 'mutation Rule($input: SaveEscalationInput!) { saveEscalation(input: $input) { __typename ... on EscalationSaved { version steps { way hoursBefore } } ... on EscalationChangedMeanwhile { version } } }'

interface Row { personId: string; name: string; group: string; noticeId: string; callAt: string; issue: number | null; phoned: string | null; takenBy: string | null; steps: { dueAt: string }[]; deliveries: object[] }
interface Chase { asked: number; answered: number; byPhone: number; rows: Row[] }

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

const chase = async ({ productionId }: PublishedShoot, dayId: string | null = null, by = coordinator) =>
  (await by.browser.ask<{ chase: Chase }>(CHASE, { productionId, dayId })).chase
const stands = ({ rows }: Chase) => rows.map(({ name, group }) => `${name} ${group}`)
const rowOf = ({ rows }: Chase, personId: string) => rows.find((row) => row.personId === personId)!

async function called(row: Row, outcome: string, changes: object = {}, by = coordinator) {
  const { personId, noticeId } = row
  return by.browser.send(CALLED, { input: { personId, noticeId, outcome, message: '', clientAnswerId: randomUUID(), ...changes } })
}

async function press(personId: string, kind: string, more: object = {}): Promise<void> {
  const phone = openPhone(api)
  await phone.enter(await linkOf(coordinator, personId))
  expect((await phone.answer({ kind, revisionNumber: 1, ...more })).status).toBe(200)
}

describe('whom to chase', () => {
  it('has everybody who was asked, by their own call, in as many statements for many as for few', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const before = api.services.statements.count
    const list = await chase(shoot)
    expect(api.services.statements.count - before).toBeLessThanOrEqual(9)
    expect(stands(list)).toEqual(['Ana waiting', 'Jan waiting'])
    expect(list.rows.map(({ callAt }) => callAt)).toEqual(list.rows.map(({ callAt }) => callAt).toSorted())
    expect(list).toMatchObject({ asked: 2, answered: 0 })
    expect((await chase(shoot, shoot.days[1])).rows[0]!.callAt.slice(0, 10)).toBe('2027-01-13')
    expect((await chase(shoot, randomUUID())).rows).toEqual([])
  })

  it('puts those nothing has reached before the others, and lets go of those who confirmed', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await sql(api, "update delivery set state = 'bounced' where person_id = $1", [shoot.jan])
    expect(stands(await chase(shoot))).toEqual(['Jan unreached', 'Ana waiting'])
    await press(shoot.ana, 'confirmed')
    await press(shoot.jan, 'late')
    const list = await chase(shoot)
    expect(stands(list)).toEqual(['Jan problem'])
    expect(list).toMatchObject({ asked: 2, answered: 2, byPhone: 0 })
    await sql(api, "update problem set state = 'resolved', resolved_at = now() where person_id = $1", [shoot.jan])
    expect((await chase(shoot)).rows).toEqual([])
  })

  it('asks again after a newer revision only those it concerns', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    for (const person of [shoot.ana, shoot.jan]) await press(person, 'confirmed')
    await shoot.pullUpAna(90)
    expect(stands(await chase(shoot))).toEqual(['Ana waiting'])
  })

  it('asks for an answer to an issued sheet', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    for (const person of [shoot.ana, shoot.jan]) await press(person, 'confirmed')
    await sql(api, "update acknowledgement set at = at - interval '1 hour' where production_id = $1", [shoot.productionId])
    const { data, errors } = await issueSheet(coordinator, { productionId: shoot.productionId, dayId: shoot.days[0] }, { restBreachesAccepted: true })
    expect([data, errors]).toMatchObject([{ issueCallSheet: { __typename: 'CallSheetIssued' } }, []])
    const list = await chase(shoot)
    expect(list.rows.map(({ name, issue }) => [name, issue])).toEqual([['Ana', 1], ['Jan', 1]])
    await press(shoot.ana, 'confirmed')
    expect(stands(await chase(shoot))).toEqual(['Ana waiting', 'Jan waiting'])
    await press(shoot.ana, 'confirmed', { sheet: { dayId: shoot.days[0], issue: 1 } })
    await called(rowOf(list, shoot.jan), 'confirmed')
    expect(stands(await chase(shoot))).toEqual(['Jan byPhone'])
  })
})

describe('a sheet that a revision replaced', () => {
  it('asks nobody any more', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    for (const person of [shoot.ana, shoot.jan]) await press(person, 'confirmed')
    await issueSheet(coordinator, { productionId: shoot.productionId, dayId: shoot.days[1] }, { restBreachesAccepted: true })
    await shoot.pullUpAna(90)
    expect((await chase(shoot)).rows.map(({ name, issue }) => [name, issue])).toEqual([['Ana', null]])
  })
})

describe('what is said on the phone', () => {
  it('answers for somebody without being their press', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const row = rowOf(await chase(shoot), shoot.jan)
    await called(row, 'noAnswer')
    expect(rowOf(await chase(shoot), shoot.jan)).toMatchObject({ group: 'waiting', phoned: 'noAnswer', takenBy: 'Inês' })
    const clientAnswerId = randomUUID()
    for (const id of [clientAnswerId, clientAnswerId]) expect((await called(row, 'confirmed', { clientAnswerId: id })).data).toEqual({ recordPhoneAnswer: { __typename: 'PhoneAnswerTaken' } })
    const list = await chase(shoot)
    expect(stands(list)).toEqual(['Ana waiting', 'Jan byPhone'])
    expect(list).toMatchObject({ answered: 1, byPhone: 1 })
    expect(await sql(api, 'select count(*)::int as own from acknowledgement where production_id = $1', [shoot.productionId])).toEqual([{ own: 0 }])
    expect(await sql(api, "select actor, on_behalf_of, facts from audit_entry where production_id = $1 and operation = 'recordPhoneAnswer' order by sequence", [shoot.productionId]))
      .toEqual(['noAnswer', 'confirmed'].map((outcome) => ({ actor: 'Inês', on_behalf_of: 'Jan', facts: { outcome } })))
    await called(row, 'late')
    expect(stands(await chase(shoot))).toEqual(['Jan problem', 'Ana waiting'])
    await press(shoot.jan, 'confirmed')
    expect(stands(await chase(shoot))).toEqual(['Ana waiting'])
  })

  it('is not taken down about what was replaced, and says no more once something newer asks', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const old = rowOf(await chase(shoot), shoot.ana)
    await called(old, 'confirmed')
    await sql(api, "update revision set published_at = published_at - interval '1 hour' where production_id = $1", [shoot.productionId])
    await sql(api, "update phone_answer set asked_at = asked_at - interval '1 hour' where production_id = $1", [shoot.productionId])
    await shoot.pullUpAna(90)
    expect(rowOf(await chase(shoot), shoot.ana).group).toBe('waiting')
    expect((await called(old, 'confirmed')).data).toEqual({ recordPhoneAnswer: { __typename: 'AskedAgainMeanwhile' } })
  })

  it('corrects a phone number in place, or says that it is none', async () => {
    const { jan } = await makePublishedShoot(api, coordinator)
    expect((await coordinator.browser.send(CORRECT, { input: { personId: jan, phone: '912 345 678' } })).data).toEqual({ correctPhone: { __typename: 'PhoneCorrected', phone: '912 345 678' } })
    expect(await sql(api, 'select phone_e164 from person where person_id = $1', [jan])).toEqual([{ phone_e164: '+351912345678' }])
    expect((await coordinator.browser.send(CORRECT, { input: { personId: jan, phone: '+1' } })).data).toMatchObject({ correctPhone: { __typename: 'PhoneUnusable' } })
  })
})

describe('the ladder', () => {
  it('is the usual one until it is changed, and is changed by one at a time', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const input = { productionId: shoot.productionId, expectedVersion: 1, steps: [{ way: 'phoneList', hoursBefore: 6 }, { way: 'email', hoursBefore: 20 }] }
    const [first, second] = [await coordinator.browser.send(RULE, { input }), await coordinator.browser.send(RULE, { input })]
    expect(first.data).toEqual({ saveEscalation: { __typename: 'EscalationSaved', version: 2, steps: [{ way: 'email', hoursBefore: 20 }, { way: 'phoneList', hoursBefore: 6 }] } })
    expect(second.data).toEqual({ saveEscalation: { __typename: 'EscalationChangedMeanwhile', version: 2 } })
    const row = rowOf(await chase(shoot), shoot.jan)
    expect(row.steps.map(({ dueAt }) => (Date.parse(row.callAt) - Date.parse(dueAt)) / 3_600_000)).toEqual([20, 6])
    for (const hoursBefore of [0, 73]) {
      expect((await coordinator.browser.send(RULE, { input: { ...input, expectedVersion: 2, steps: [{ way: 'sms', hoursBefore }] } })).errors[0]?.message).toBe('A step is 1 to 72 hours before the call.')
    }
  })
})
