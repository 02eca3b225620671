import { createECDH, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Instant, instant } from '@callboard/time'
import { startApi, TEST_NOW, type TestApi } from '../../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../../test/builders.js'
import { makePublishedShoot, type PublishedShoot } from '../../../../test/published-shoot.js'
import { startSmsService, type TestSmsService } from '../../../../test/sms-service.js'
import { ENTITIES } from '../../../entities.js'
import type { OutsideAnswer, OutsideRequest } from '../../../platform/outside/ask-outside.js'
import { pushSender } from '../../../platform/push/push-sender.js'
import { openSenders, type Senders } from '../../../platform/senders.js'
import { type OpenServices, openServices } from '../../../platform/services.js'
import { httpSmsSender } from '../../../platform/sms/http-sms-sender.js'
import { sendDeliveries } from './delivery-queue.js'

const PHONE = '+351912345678'

let api: TestApi
let coordinator: TestMember
let worker: OpenServices
let service: TestSmsService
let senders: Senders
let now: Instant
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
  worker = { ...(await openServices(api.settings, 'callboard_worker', ENTITIES)), clock: { now: () => now } }
  service = await startSmsService()
})
beforeEach(async () => {
  now = instant(TEST_NOW)
  await sql(api, "update delivery set state = 'superseded' where state in ('queued', 'unknown')")
  Object.assign(service, { lists: true, manners: 'answers', delay: 0 })
  service.sent.length = 0
  senders = { ...openSenders(worker), sms: httpSmsSender({ url: service.url, user: 'u', password: 'p', from: 'Callboard' }) }
})
afterAll(async () => {
  await worker.close()
  await service.stop()
  await api.stop()
})

const later = (seconds: number) => void (now = instant(new Date(Date.parse(now) + seconds * 1000).toISOString()))
const send = () => sendDeliveries(worker, senders)
const deliveriesOf = (personId: string, channel: string) =>
  sql<{ state: string; blocked_by: string | null; provider_ref: string | null; waits: boolean }>(
    api, "select state, blocked_by, provider_ref, next_attempt_at <> 'infinity' as waits from delivery where person_id = $1 and channel = $2 order by revision_number desc", [personId, channel])
const prefer = (shoot: PublishedShoot, channels: string, language = 'en') =>
  sql(api, `insert into contact_preference (organization_id, person_id, production_id, channels, language, changed_at, changed_by)
    values ($1, $2, $3, $4, $5, now(), 'x')`, [coordinator.organizationId, shoot.ana, shoot.productionId, channels, language])
const agree = (shoot: PublishedShoot, given = true) =>
  sql(api, `insert into sms_consent (organization_id, sms_consent_id, production_id, person_id, phone_e164, given, how, by_name, at)
    values ($1, gen_random_uuid(), $2, $3, '${PHONE}', $4, 'spoken', 'x', now())`, [coordinator.organizationId, shoot.productionId, shoot.ana, given])

/** Ana is told by text message, and her call is pulled up. */
async function textingAna(language = 'en') {
  const shoot = await makePublishedShoot(api, coordinator)
  await sql(api, `update person set phone = '${PHONE}', phone_e164 = '${PHONE}' where person_id = $1`, [shoot.ana])
  await prefer(shoot, '{sms}', language)
  await agree(shoot)
  await shoot.pullUpAna(90)
  await sql(api, "update delivery set state = 'superseded' where state = 'queued' and channel <> 'sms'")
  return shoot
}

describe('a text message', () => {
  it('says the call in one part, with a link, in the words of its reader’s language', async () => {
    const shoot = await textingAna('de')
    expect(await send()).toBe(1)
    expect(service.sent).toEqual([expect.objectContaining({ to: PHONE, body: expect.stringMatching(/^[A-Z ]+ Day 2 Wed 13 Jan: your CALL is now 05:30 \(was 06:00\)\. .*Bestätigen: http\S+\/c#[\w-]{43}$/) })])
    expect(service.sent[0]!.body.length).toBeLessThanOrEqual(160)
    expect(await deliveriesOf(shoot.ana, 'sms')).toMatchObject([{ state: 'sent', provider_ref: service.sent[0]!.sid }])
  })

  it.each(['silent', 'drop'] as const)('whose outcome is unknown (%s) is not sent again: the provider is asked after a minute', async (manners) => {
    const shoot = await textingAna()
    service.manners = manners
    senders = manners === 'silent' ? { ...senders, sms: impatient() } : senders
    await send()
    expect(await deliveriesOf(shoot.ana, 'sms')).toMatchObject([{ state: 'unknown' }])
    later(59)
    expect(await send()).toBe(0)
    later(2)
    service.manners = 'answers'
    await send()
    expect(service.sent).toHaveLength(1)
    expect(await deliveriesOf(shoot.ana, 'sms')).toMatchObject([{ state: 'sent', provider_ref: service.sent[0]!.sid }])
  })

  it('that its provider never had is sent after all', async () => {
    const shoot = await textingAna()
    service.manners = 'breaks'
    await send()
    expect(await deliveriesOf(shoot.ana, 'sms')).toMatchObject([{ state: 'unknown' }])
    service.manners = 'answers'
    later(61)
    await send()
    expect(service.sent).toHaveLength(1)
    expect(await deliveriesOf(shoot.ana, 'sms')).toMatchObject([{ state: 'sent' }])
  })

  it('of which nobody can say what became is left to the coordinator, and sent again only by hand', async () => {
    const shoot = await textingAna()
    Object.assign(service, { manners: 'drop', lists: false })
    await send()
    later(61)
    await send()
    later(24 * 3600)
    expect(await send()).toBe(0)
    expect(service.sent).toHaveLength(1)
    expect(await deliveriesOf(shoot.ana, 'sms')).toMatchObject([{ state: 'unknown', waits: false }])
    const [row] = await sql<{ delivery_id: string }>(api, "select delivery_id from delivery where person_id = $1 and channel = 'sms'", [shoot.ana])
    service.manners = 'answers'
    await coordinator.browser.ask('mutation($input: ResendDeliveryInput!) { resendDelivery(input: $input) { __typename } }', { input: { deliveryId: row!.delivery_id } })
    await send()
    expect(service.sent).toHaveLength(2)
  })

  it.each([['busy', 'queued', null], ['refuses', 'bounced', null], ['stopped', 'blocked', 'noConsent']] as const)('that is refused (%s) is %s', async (manners, state, blockedBy) => {
    const shoot = await textingAna()
    service.manners = manners
    await send()
    expect(await deliveriesOf(shoot.ana, 'sms')).toMatchObject([{ state, blocked_by: blockedBy }])
    const [consent] = await sql<{ given: boolean; how: string }>(api, 'select given, how from sms_consent where person_id = $1 order by sequence desc limit 1', [shoot.ana])
    expect(consent).toEqual(manners === 'stopped' ? { given: false, how: 'provider' } : { given: true, how: 'spoken' })
  })

  it('is not sent to whoever took their consent back meanwhile, nor to another number than the one they agreed to', async () => {
    const shoot = await textingAna()
    await agree(shoot, false)
    await send()
    expect([service.sent, await deliveriesOf(shoot.ana, 'sms')]).toEqual([[], [expect.objectContaining({ state: 'blocked', blocked_by: 'noConsent' })]])
    await agree(shoot)
    await sql(api, "update person set phone_e164 = '+351912345679' where person_id = $1", [shoot.ana])
    await shoot.pullUpAna(150)
    expect(await deliveriesOf(shoot.ana, 'sms')).toMatchObject([{ state: 'blocked', blocked_by: 'noConsent' }, {}])
  })

  it('is read in the outbox where no provider is set, with its length', async () => {
    await textingAna()
    senders = openSenders(worker)
    await send()
    const [kept] = await sql<{ subject: string; to_address: string }>(api, "select subject, to_address from outbox_mail where subject like 'SMS%'")
    expect(kept).toEqual({ to_address: PHONE, subject: expect.stringMatching(/^SMS: \d+ characters, 1 part$/) })
  })
})

function impatient() {
  const sender = httpSmsSender({ url: service.url, user: 'u', password: 'p', from: 'Callboard' })
  return { ...sender, send: async (sms: Parameters<typeof sender.send>[0]) => {
    void sender.send(sms)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return { kind: 'unknown' as const, reason: 'no answer in time' }
  } }
}

describe('a notification', () => {
  const answers: [number, string][] = []
  const asked: OutsideRequest[] = []
  const outside = async (request: OutsideRequest): Promise<OutsideAnswer> => {
    asked.push(request)
    const status = answers.find(([, part]) => request.url.includes(part))?.[0] ?? 201
    return { answered: true, status, headers: {}, text: '' }
  }

  async function pushingAna() {
    const shoot = await makePublishedShoot(api, coordinator)
    for (const name of ['phone', 'tablet']) {
      const keys = createECDH('prime256v1')
      await sql(api, `insert into push_subscription (organization_id, push_subscription_id, production_id, person_id, endpoint, p256dh, auth, device, created_at)
        values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, 'd', now())`,
        [coordinator.organizationId, shoot.productionId, shoot.ana, `https://push.example/${name}`, keys.generateKeys('base64url'), randomBytes(16).toString('base64url')])
    }
    await sql(api, "update delivery set state = 'superseded' where state = 'queued'")
    await shoot.pullUpAna(90)
    await sql(api, "update delivery set state = 'superseded' where state = 'queued' and channel <> 'push'")
    asked.length = answers.length = 0
    senders = { ...senders, push: pushSender(worker.settings, outside) }
    return shoot
  }
  const devicesOf = async (personId: string) => (await sql<{ endpoint: string }>(api, 'select endpoint from push_subscription where person_id = $1 and ended_at is null', [personId])).map((row) => row.endpoint)

  it('goes encrypted and signed to every browser, and forgets one that has gone', async () => {
    const shoot = await pushingAna()
    answers.push([410, 'tablet'])
    await send()
    expect(asked.map(({ url, reach }) => [url, reach])).toEqual([['https://push.example/phone', 'public'], ['https://push.example/tablet', 'public']])
    expect(asked[0]!.headers).toMatchObject({ 'Content-Encoding': 'aes128gcm', Authorization: expect.stringMatching(/^vapid t=.+, k=.+/), Urgency: 'high' })
    expect(String(asked[0]!.body)).not.toContain('your call')
    expect(await deliveriesOf(shoot.ana, 'push')).toMatchObject([{ state: 'sent' }])
    expect(await devicesOf(shoot.ana)).toEqual(['https://push.example/phone'])
  })

  it('that reaches no browser any more is blocked; one that may be tried again waits', async () => {
    const shoot = await pushingAna()
    answers.push([503, 'phone'], [404, 'tablet'])
    await send()
    expect(await deliveriesOf(shoot.ana, 'push')).toMatchObject([{ state: 'queued' }])
    answers[0] = [404, 'phone']
    later(10)
    await send()
    expect([await deliveriesOf(shoot.ana, 'push'), await devicesOf(shoot.ana)]).toEqual([[expect.objectContaining({ state: 'blocked', blocked_by: 'noDevice' })], []])
  })
})

describe('in the office', () => {
  const MINE = '{ notifications { deliveryId subject unread } }'
  const MOVE = 'mutation($input: MoveNotificationsInput!) { moveNotifications(input: $input) { unread } }'

  it('whoever has an account is told there too, and nobody else sees or moves it', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const ana = await makeMember(api, { role: 'crew', organizationId: coordinator.organizationId, productionIds: [shoot.productionId], personId: shoot.ana })
    const other = await makeMember(api, { role: 'crew', organizationId: coordinator.organizationId, productionIds: [shoot.productionId], personId: shoot.jan })
    await shoot.pullUpAna(90)
    const heard: string[] = []
    const listening = api.services.live.events.subscribe((event) => void (event.kind === 'notificationsMoved' && heard.push(event.subjectId)))
    const list = async (who: TestMember) => (await who.browser.ask<{ notifications: { deliveryId: string; subject: string; unread: boolean }[] }>(MINE)).notifications
    expect(await list(ana)).toEqual([])
    await send()
    const [told] = await list(ana)
    expect(told).toMatchObject({ subject: expect.stringContaining('05:30'), unread: true })
    await new Promise((resolve) => setTimeout(resolve, 50))
    listening.unsubscribe()
    expect(heard).toEqual([shoot.ana])
    const input = { deliveryIds: [told!.deliveryId], to: 'opened' }
    expect([await list(other), await other.browser.ask(MOVE, { input })]).toEqual([[], { moveNotifications: { unread: 0 } }])
    expect(await deliveriesOf(shoot.ana, 'inApp')).toMatchObject([{ state: 'sent' }])
    expect(await ana.browser.ask(MOVE, { input: { ...input, to: 'delivered' } })).toEqual({ moveNotifications: { unread: 1 } })
    expect(await ana.browser.ask(MOVE, { input })).toEqual({ moveNotifications: { unread: 0 } })
    await ana.browser.ask(MOVE, { input: { ...input, to: 'delivered' } })
    expect(await deliveriesOf(shoot.ana, 'inApp')).toMatchObject([{ state: 'opened' }])
  })
})
