import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { linkOf, makePublishedShoot, openPhone } from '../../../test/published-shoot.js'

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

const KEYS = { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) }
const endpoint = (number: number) => `https://push.example/${number}`
const NUMBER = '+351912345678'

async function ana() {
  const shoot = await makePublishedShoot(api, coordinator)
  const reader = shoot.ana
  const phone = openPhone(api)
  await phone.enter(await linkOf(coordinator, reader))
  const send = async (method: string, path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await phone.browser.fetch(path, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const wish = { reader, version: 0, channels: ['email'], language: 'pt', quietFrom: '22:00', quietTo: '07:00', zone: 'Asia/Tokyo', smsAgreed: false }
  return {
    ...shoot, reader, phone, wish,
    read: async () => (await phone.get('/api/reader/telling')).json() as Promise<Record<string, unknown>>,
    save: (changes: object = {}, headers = {}) => send('PUT', '/api/reader/telling', { ...wish, ...changes }, headers),
    allow: (number: number, changes: object = {}) => send('POST', '/api/reader/push', { reader, endpoint: endpoint(number), ...KEYS, ...changes }),
    forbid: (number: number, changes: object = {}) => send('DELETE', '/api/reader/push', { reader, endpoint: endpoint(number), ...changes }),
    audits: async () => (await sql<{ operation: string }>(api, "select operation from audit_entry where entity_id = $1 and actor = 'by personal link' order by sequence", [reader])).map((row) => row.operation),
    devices: async () => (await sql<{ endpoint: string }>(api, 'select endpoint from push_subscription where person_id = $1 and ended_at is null order by endpoint', [reader])).map((row) => row.endpoint),
  }
}

describe('how a reader is told', () => {
  it('is read and changed by their link, once however often it is sent', async () => {
    const own = await ana()
    expect(await own.read()).toEqual({ version: 0, smsAgreed: false, hasNumber: false, channels: ['email'], language: 'en', quietFrom: null, quietTo: null, zone: null, endpoints: [], publicKey: expect.stringMatching(/^B[\w-]{86}$/) })
    const answers = await Promise.all([own.save(), own.save(), own.save()])
    expect(answers.map(({ status, body }) => [status, body['version']])).toEqual([[200, 1], [200, 1], [200, 1]])
    expect(await own.audits()).toEqual(['saveContactPreference'])
    const stale = await own.save({ language: 'de' })
    expect([stale.status, stale.body['language']]).toEqual([409, 'pt'])
    await own.pullUpAna(90)
    const [row] = await sql<{ at: Date }>(api, "select next_attempt_at as at from delivery where person_id = $1 and channel = 'email' and revision_number = 2", [own.reader])
    expect(row!.at.toISOString()).toBe('2027-01-11T22:00:00.000Z')
  })

  it('writes down what they say of text messages at the number they have, and never changes it', async () => {
    const own = await ana()
    expect((await own.save({ smsAgreed: true })).status).toBe(400)
    await sql(api, 'update person set phone = $2, phone_e164 = $2 where person_id = $1', [own.reader, NUMBER])
    expect((await own.save({ channels: ['sms', 'email'] })).status).toBe(400)
    for (const version of [0, 0]) expect((await own.save({ version, channels: ['sms', 'email'], smsAgreed: true })).status).toBe(200)
    expect((await own.save({ version: 1 })).body).toMatchObject({ smsAgreed: false, channels: ['email'], version: 2 })
    const log = await sql(api, 'select phone_e164, given, how, by_name from sms_consent where person_id = $1 order by sequence', [own.reader])
    expect(log).toEqual([true, false].map((given) => ({ phone_e164: NUMBER, given, how: 'reader', by_name: 'Ana' })))
  })

  it.each([
    ['no way at all', { channels: [] }], ['one way twice', { channels: ['email', 'email'] }], ['half of quiet hours', { quietTo: null }], ['an hour there is not', { quietFrom: '25:00' }],
    ['a zone there is not', { zone: 'Mars/Base' }], ['a language there is not', { language: 'xx' }], ['something nobody asked for', { organizationId: 'x' }],
  ])('is not %s', async (_case, changes) => {
    const own = await ana()
    expect((await own.save(changes)).status).toBe(400)
    expect((await own.read())['version']).toBe(0)
  })

  it('is nobody else’s', async () => {
    const own = await ana()
    const other = { reader: own.jan }
    expect([(await own.save(other)).status, (await own.allow(1, other)).status, (await own.forbid(1, other)).status]).toEqual([401, 401, 401])
    expect((await own.save({}, { origin: 'https://evil.example' })).status).toBe(404)
    expect((await openPhone(api).get('/api/reader/telling')).status).toBe(401)
    expect(await sql(api, 'select 1 from contact_preference where production_id = $1', [own.productionId])).toEqual([])
  })
})

describe('phones that show notices', () => {
  it('are one however often they ask, at most five, and end when they ask', async () => {
    const own = await ana()
    await own.save()
    await Promise.all([own.allow(1), own.allow(1)])
    expect([await own.devices(), (await own.read())['channels']]).toEqual([[endpoint(1)], ['email', 'push']])
    for (const number of [2, 3, 4, 5, 6]) {
      await sql(api, "update push_subscription set created_at = created_at - interval '1 minute' where person_id = $1", [own.reader])
      expect((await own.allow(number)).status).toBe(200)
    }
    expect(await own.devices()).toEqual([2, 3, 4, 5, 6].map(endpoint))
    for (const number of [2, 2, 3, 4, 5, 6]) expect((await own.forbid(number)).status).toBe(200)
    expect([await own.devices(), (await own.read())['channels']]).toEqual([[], ['email']])
    expect(await own.audits()).toEqual(['saveContactPreference', ...Array<string>(6).fill('allowPush'), ...Array<string>(5).fill('endPush')])
  })

  it.each(['http://push.example/1', 'https://127.0.0.1/1', 'https://[::1]/push', 'https://10.0.0.8/push', 'https://me:secret@push.example/1', 'ftp://push.example/1', 'push'])('are never at %s', async (address) => {
    const own = await ana()
    expect((await own.allow(1, { endpoint: address })).status).toBe(400)
    expect(await own.devices()).toEqual([])
  })

  it('end with the links', async () => {
    const own = await ana()
    await own.allow(1)
    await coordinator.browser.ask('mutation($personId: ID!) { revokePersonalLinks(personId: $personId) { links } }', { personId: own.reader })
    expect([await own.devices(), (await own.allow(1)).status]).toEqual([[], 401])
  })
})
