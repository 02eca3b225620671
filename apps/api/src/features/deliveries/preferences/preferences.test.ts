import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../../test/builders.js'
import { makePublishedShoot } from '../../../../test/published-shoot.js'

const FIND = 'query($personId: ID!) { contactPreference(personId: $personId) { version channels language quietFrom quietTo zone smsAgreed devices hasAccount consents { phone given how byName } } }'
const SAVE = 'mutation($input: SaveContactPreferenceInput!) { saveContactPreference(input: $input) { __typename ... on ContactPreferenceSaved { preference { version } } ... on ContactPreferenceChanged { preference { version } } } }'
const CONSENT = 'mutation($input: RecordSmsConsentInput!) { recordSmsConsent(input: $input) { __typename } }'
const HOLD = 'mutation($input: DeliveriesOfInput!) { holdDeliveries(input: $input) { __typename ... on DeliveriesHeld { people } ... on DeliveriesToldAlready { people } } }'
const RELEASE = 'mutation($input: DeliveriesOfInput!) { releaseDeliveries(input: $input) { people } }'

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

const ask = (document: string, variables: object) => coordinator.browser.send(document, variables as Record<string, unknown>)
const wish = { expectedVersion: 0, channels: ['sms', 'email'], language: 'pt', quietFrom: '22:00', quietTo: '07:00', zone: 'Asia/Tokyo' }
const statesOf = async (productionId: string) => (await sql<{ row: string }>(api, "select channel || ' ' || state as row from delivery where production_id = $1 order by revision_number, channel, state", [productionId])).map(({ row }) => row)

describe('how somebody wants to be told', () => {
  it('is mail until they say otherwise, is kept, and counts from the next notice on', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const personId = shoot.ana
    expect((await ask(FIND, { personId })).data).toEqual({ contactPreference: { version: 0, channels: ['email'], language: 'en', quietFrom: null, quietTo: null, zone: null, smsAgreed: false, devices: 0, hasAccount: false, consents: [] } })
    expect((await ask(SAVE, { input: { ...wish, personId } })).data).toEqual({ saveContactPreference: { __typename: 'ContactPreferenceSaved', preference: { version: 1 } } })
    expect((await ask(FIND, { personId })).data).toMatchObject({ contactPreference: { version: 1, channels: ['sms', 'email'], language: 'pt', quietFrom: '22:00', zone: 'Asia/Tokyo' } })
    await shoot.pullUpAna(90)
    const [row] = await sql<{ at: Date }>(api, "select next_attempt_at as at from delivery where person_id = $1 and channel = 'email' and revision_number = 2", [personId])
    expect(row!.at.toISOString()).toBe('2027-01-11T22:00:00.000Z')
  })

  it.each([
    ['no way at all', { channels: [] }], ['one way twice', { channels: ['email', 'email'] }], ['half of quiet hours', { quietTo: null }],
    ['quiet hours of no length', { quietTo: '22:00' }],
  ])('is not %s', async (_case, changes) => {
    const { ana } = await makePublishedShoot(api, coordinator)
    expect((await ask(SAVE, { input: { ...wish, personId: ana, ...changes } })).errors).toHaveLength(1)
    expect(await sql(api, 'select 1 from contact_preference where person_id = $1', [ana])).toEqual([])
  })

  it('is changed once when two change it at once', async () => {
    const { ana } = await makePublishedShoot(api, coordinator)
    const answers = await Promise.all([1, 2].map(() => ask(SAVE, { input: { ...wish, personId: ana } })))
    expect(answers.map(({ data }) => (data as { saveContactPreference: { __typename: string } }).saveContactPreference.__typename).sort()).toEqual(['ContactPreferenceChanged', 'ContactPreferenceSaved'])
  })

  it('writes down consents, each with its number, its way and who says so, and takes back what waits', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const input = { personId: shoot.ana, given: true, how: 'spoken' }
    expect((await ask(CONSENT, { input })).data).toEqual({ recordSmsConsent: { __typename: 'NoPhoneNumber' } })
    await sql(api, "update person set phone = '+351912345678', phone_e164 = '+351912345678' where person_id = $1", [shoot.ana])
    await ask(SAVE, { input: { ...wish, personId: shoot.ana } })
    for (const given of [true, true, false, true]) await ask(CONSENT, { input: { ...input, given } })
    const line = { phone: '+351912345678', how: 'spoken', byName: 'Inês' }
    expect((await ask(FIND, { personId: shoot.ana })).data).toMatchObject({ contactPreference: { smsAgreed: true, consents: [{ ...line, given: true }, { ...line, given: false }, { ...line, given: true }] } })
    await shoot.pullUpAna(90)
    await ask(CONSENT, { input: { ...input, given: false } })
    expect(await statesOf(shoot.productionId)).toEqual(['email queued', 'email superseded', 'email queued', 'email queued', 'sms blocked'])
    expect((await ask(CONSENT, { input: { ...input, how: 'stop' } })).errors).toHaveLength(1)
  })
})

describe('what was published', () => {
  const publishedTo = async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    return { ...shoot, input: { revisionId: await shoot.revisionId(1) } }
  }

  it('is kept back while nobody was told, and sent after all', async () => {
    const { input, productionId } = await publishedTo()
    expect((await ask(HOLD, { input })).data).toEqual({ holdDeliveries: { __typename: 'DeliveriesHeld', people: 2 } })
    expect(await sql(api, "select 1 from app.claim_deliveries(gen_random_uuid(), '2030-01-01', '30 s', 100) c join delivery d using (delivery_id) where d.production_id = $1", [productionId])).toEqual([])
    expect((await ask(RELEASE, { input })).data).toEqual({ releaseDeliveries: { people: 2 } })
    expect(await statesOf(productionId)).toEqual(['email queued', 'email queued'])
    expect((await ask(RELEASE, { input })).data).toEqual({ releaseDeliveries: { people: 0 } })
  })

  it('is not kept back once somebody was told, or is being told', async () => {
    const { input, productionId } = await publishedTo()
    await sql(api, "select app.claim_deliveries(gen_random_uuid(), '2030-01-01', '30 s', 1000)")
    expect((await ask(HOLD, { input })).data).toMatchObject({ holdDeliveries: { __typename: 'DeliveriesToldAlready' } })
    expect(await statesOf(productionId)).toEqual(['email queued', 'email queued'])
  })

  it('is replaced by something newer, and then not sent any more', async () => {
    const { input, productionId, pullUpAna } = await publishedTo()
    await ask(HOLD, { input })
    await pullUpAna(90)
    expect(await statesOf(productionId)).toEqual(['email held', 'email superseded', 'email queued', 'email queued'])
    expect((await ask(RELEASE, { input })).data).toEqual({ releaseDeliveries: { people: 1 } })
  })

  it('waits as long as the production says, and the worker does not take it before', async () => {
    const settings = { ...api.services.settings }
    Object.assign(api.services.settings, { undoSeconds: null })
    const { productionId } = await publishedTo()
    Object.assign(api.services.settings, settings)
    const claimed = async (at: string) => (await sql(api, "select 1 from app.claim_deliveries(gen_random_uuid(), $2, '1 s', 1000) c join delivery d using (delivery_id) where d.production_id = $1", [productionId, at])).length
    expect([await claimed('2027-01-11T15:00:19Z'), await claimed('2027-01-11T15:00:20Z')]).toEqual([0, 2])
  })
})

describe('not for others', () => {
  it.each([
    ['another organization', 'coordinator', false, false],
    ['an assistant director of another production', 'assistantDirector', true, false],
    ['a head of department', 'headOfDepartment', true, true],
    ['crew', 'crew', true, true],
    ['a client', 'client', true, true],
  ] as const)('%s sees and changes nothing', async (_who, role, ours, given) => {
    const { ana, productionId, revisionId } = await makePublishedShoot(api, coordinator)
    const other = await makeMember(api, ours ? { role, organizationId: coordinator.organizationId, productionIds: given ? [productionId] : [] } : { role })
    const input = { revisionId: await revisionId(1) }
    const answers = await Promise.all([
      other.browser.send(FIND, { personId: ana }), other.browser.send(SAVE, { input: { ...wish, personId: ana } }),
      other.browser.send(CONSENT, { input: { personId: ana, given: true, how: 'spoken' } }), other.browser.send(HOLD, { input }), other.browser.send(RELEASE, { input }),
    ])
    expect(answers.map((answer) => answer.errors[0]?.message)).toEqual(Array(5).fill('This is not here, or not for you.'))
  })
})
