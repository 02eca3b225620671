import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Instant, instant } from '@callboard/time'
import { startApi, TEST_NOW, type TestApi } from '../../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../../test/builders.js'
import { makePublishedShoot, openPhone, type PublishedShoot } from '../../../../test/published-shoot.js'
import { startSmtp, type TestSmtp } from '../../../../test/smtp.js'
import { ENTITIES } from '../../../entities.js'
import type { Mail, Mailer } from '../../../platform/mail/mailer.js'
import { openMailer } from '../../../platform/mail/open-mailer.js'
import { openSenders, type Senders } from '../../../platform/senders.js'
import { runQueue } from '../../../platform/queue/leased-queue.js'
import { type OpenServices, openServices } from '../../../platform/services.js'
import { deliveryQueue, sendDeliveries } from './delivery-queue.js'

let api: TestApi
let coordinator: TestMember
let worker: OpenServices
let smtp: TestSmtp
let mailer: Mailer
let senders: Senders
let now: Instant
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
  const opened = await openServices(api.settings, 'callboard_worker', ENTITIES)
  worker = { ...opened, clock: { now: () => now } }
})
beforeEach(async () => {
  now = instant(TEST_NOW)
  await sql(api, "update delivery set state = 'superseded' where state = 'queued'")
  smtp = await startSmtp()
  mailer = openMailer({ ...worker, settings: { ...worker.settings, smtpUrl: smtp.url } })
  senders = { ...openSenders(worker), mailer }
})
afterEach(async () => {
  await mailer.close()
  await smtp.stop()
})
afterAll(async () => {
  await worker.close()
  await api.stop()
})

const later = (seconds: number) => void (now = instant(new Date(Date.parse(now) + seconds * 1000).toISOString()))
const deliveryOf = async (personId: string, number = 1) =>
  (await sql<{ delivery_id: string; state: string; attempts: number; last_error: string | null }>(
    api, 'select delivery_id, state, attempts, last_error from delivery where person_id = $1 and revision_number = $2', [personId, number]))[0]!
const eventsOf = async (personId: string) =>
  (await sql<{ state: string }>(api, 'select e.state from delivery_event e join delivery d using (delivery_id) where d.person_id = $1 order by e.at, d.revision_number', [personId])).map((row) => row.state)
const linkIn = (text = '') => /http\S+\/c#[\w-]{43}/.exec(text)?.[0] ?? ''
const ofAna = (shoot: PublishedShoot) => smtp.messages.filter((mail) => mail.recipients[0] === `${shoot.ana}@callboard.example`)

describe('the delivery worker', () => {
  it('sends everyone their own notice once, with a link that opens their own call', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    expect(await sendDeliveries(worker, senders)).toBe(2)
    expect(await sendDeliveries(worker, senders)).toBe(0)
    expect(smtp.messages.map((mail) => mail.recipients).flat().sort()).toEqual([shoot.ana, shoot.jan].map((id) => `${id}@callboard.example`).sort())
    const [mail] = ofAna(shoot)
    expect(mail).toMatchObject({ subject: expect.stringContaining('[WHITE]'), messageId: expect.stringContaining((await deliveryOf(shoot.ana)).delivery_id) })
    expect(await deliveryOf(shoot.ana)).toMatchObject({ state: 'sent', attempts: 1 })
    expect(await eventsOf(shoot.ana)).toEqual(['queued', 'sent'])
    const phone = openPhone(api)
    expect((await phone.enter(linkIn(mail!.text))).status).toBe(200)
    expect(await (await phone.get('/api/reader/snapshot')).json()).toMatchObject({ reader: shoot.ana })
    expect(await deliveryOf(shoot.ana)).toMatchObject({ state: 'opened' })
  })

  it('says what changed first, then what to do, why, and what it means for the unit', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await shoot.pullUpAna(90)
    await sendDeliveries(worker, senders)
    const [mail] = ofAna(shoot)
    expect(mail!.subject).toBe('[BLUE] Day 2 Wed 13 Jan: your call is now 05:30 (was 06:00)')
    const text = mail!.text ?? ''
    const order = ['BLUE REVISION', 'replaces WHITE', 'pulled up 30 min', 'Read and confirm', 'tide', 'Published by Inês', 'For the unit', 'days unchanged'].map((part) => text.toLowerCase().indexOf(part.toLowerCase()))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(text).not.toMatch(/updated/i)
    expect(mail!.html).toContain('#B8D8F8')
  })

  it('does not send what a newer revision replaced', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await shoot.pullUpAna(90)
    await sendDeliveries(worker, senders)
    expect(ofAna(shoot).map((mail) => mail.subject)).toEqual([expect.stringContaining('[BLUE]')])
    expect(await deliveryOf(shoot.ana, 1)).toMatchObject({ state: 'superseded', attempts: 0 })
    expect(await deliveryOf(shoot.jan, 1)).toMatchObject({ state: 'sent' })
  })

  it('sends a digest after the alarm, asking nothing, and moves no answer with it', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await sendDeliveries(worker, senders)
    await sql(api, "update delivery set state = 'confirmed' where person_id = $1", [shoot.jan])
    await shoot.pullUpAna(90)
    expect([await sendDeliveries(worker, senders), ofAna(shoot)]).toEqual([1, [expect.anything(), expect.anything()]])
    later(10)
    expect(await sendDeliveries(worker, senders)).toBe(1)
    const mail = smtp.messages.at(-1)!
    expect(mail).toMatchObject({ recipients: [`${shoot.jan}@callboard.example`], subject: '[BLUE] Nothing of yours changed: 2 of 2 days unchanged' })
    expect(mail.text).toMatch(/What you confirmed stands[^]*Read the schedule[^]*For the unit/i)
    expect(mail.text).not.toMatch(/Read and confirm|confirm it/i)
    expect((await openPhone(api).enter(linkIn(mail.text))).status).toBe(200)
    expect([await deliveryOf(shoot.jan, 1), await deliveryOf(shoot.jan, 2)]).toMatchObject([{ state: 'confirmed' }, { state: 'opened' }])
  })

  it('does not count as sent what was replaced while it was being sent', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await sql(api, "update delivery set state = 'blocked' where person_id = $1", [shoot.jan])
    const meanwhile = { ...mailer, send: async (mail: Mail) => shoot.pullUpAna(90).then(() => mailer.send(mail)) }
    const queue = deliveryQueue(worker, { ...senders, mailer: meanwhile })
    for (const job of await queue.claim(1)) await queue.handle(job)
    expect(await deliveryOf(shoot.ana, 1)).toMatchObject({ state: 'superseded' })
    expect(await deliveryOf(shoot.ana, 2)).toMatchObject({ state: 'queued' })
  })

  it('does not settle what another worker has taken over', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await sql(api, "update delivery set state = 'blocked' where person_id = $1", [shoot.jan])
    const takeover = async () => {
      later(31)
      expect(await deliveryQueue(worker, senders).claim(1)).toHaveLength(1)
    }
    const queue = deliveryQueue(worker, { ...senders, mailer: { ...mailer, send: async (mail: Mail) => takeover().then(() => mailer.send(mail)) } })
    for (const job of await queue.claim(1)) await queue.handle(job)
    expect(await deliveryOf(shoot.ana)).toMatchObject({ state: 'queued', attempts: 2 })
  })

  it('tries again after a temporary refusal, the same mail with the same link', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await sql(api, "update delivery set state = 'blocked' where person_id = $1", [shoot.jan])
    smtp.failNext(451)
    await sendDeliveries(worker, senders)
    expect(await deliveryOf(shoot.ana)).toMatchObject({ state: 'queued', attempts: 1, last_error: expect.stringContaining('451') })
    later(1)
    expect(await sendDeliveries(worker, senders)).toBe(0)
    later(9)
    expect(await sendDeliveries(worker, senders)).toBe(1)
    expect(await deliveryOf(shoot.ana)).toMatchObject({ state: 'sent', last_error: null })
    expect(smtp.messages).toHaveLength(1)
    expect(await sql(api, 'select 1 from personal_link where person_id = $1', [shoot.ana])).toHaveLength(1)
  })

  it('gives up after a day, counted from the last time it was queued', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    later(24 * 3600)
    smtp.failNext(451)
    await sendDeliveries(worker, senders)
    const states = await Promise.all([deliveryOf(shoot.ana), deliveryOf(shoot.jan)])
    expect(states.map((delivery) => delivery.state).sort()).toEqual(['failed', 'sent'])
  })

  it('does not try again what the address refused', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await sql(api, "update delivery set state = 'blocked' where person_id = $1", [shoot.jan])
    smtp.failNext(550)
    await sendDeliveries(worker, senders)
    later(3600)
    expect(await sendDeliveries(worker, senders)).toBe(0)
    expect(await deliveryOf(shoot.ana)).toMatchObject({ state: 'bounced', last_error: expect.stringContaining('550') })
    expect(await eventsOf(shoot.ana)).toEqual(['queued', 'bounced'])
  })

  it('takes over from a worker that was killed, after its lease and not before, with the same mail', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const [killed] = await deliveryQueue(worker, senders).claim(10)
    later(29)
    expect(await sendDeliveries(worker, senders)).toBe(0)
    later(2)
    expect(await sendDeliveries(worker, senders)).toBe(2)
    expect(ofAna(shoot)[0]!.messageId).toContain((await deliveryOf(shoot.ana)).delivery_id)
    expect(await deliveryOf(shoot.ana)).toMatchObject({ state: 'sent', attempts: 2 })
    await deliveryQueue(worker, senders).handle(killed!)
    expect(smtp.messages).toHaveLength(2)
  })

  it('puts back what waited too long in line to be sent within its lease, as if nobody had taken it', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await sql(api, "update delivery set state = 'blocked' where person_id = $1", [shoot.jan])
    const queue = deliveryQueue(worker, senders)
    const [waited] = await queue.claim(1)
    later(9)
    await queue.handle(waited!)
    expect(smtp.messages).toEqual([])
    const [again] = await queue.claim(1)
    expect(again).toMatchObject({ deliveryId: waited!.deliveryId, unsettled: false })
    await queue.handle(again!)
    expect(await deliveryOf(shoot.ana)).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('has no more mails under way, nor sent and not yet written down, than may go out twice', async () => {
    for (let index = 0; index < 4; index += 1) await makePublishedShoot(api, coordinator)
    const underWay = { now: 0, most: 0 }
    const send = async (mail: Mail) => {
      underWay.most = Math.max(underWay.most, (underWay.now += 1))
      const outcome = await mailer.send(mail)
      setTimeout(() => (underWay.now -= 1), 0)
      return outcome
    }
    const queue = deliveryQueue(worker, { ...senders, mailer: { ...mailer, send } })
    await Promise.all((await queue.claim(8)).map((job) => queue.handle(job)))
    expect(smtp.messages).toHaveLength(8)
    expect(underWay.most).toBe(5)
  })

  it('has two workers send each mail once', async () => {
    for (let index = 0; index < 3; index += 1) await makePublishedShoot(api, coordinator)
    await Promise.all([sendDeliveries(worker, senders), sendDeliveries(worker, senders)])
    expect(smtp.messages).toHaveLength(6)
    expect(new Set(smtp.messages.map((mail) => mail.messageId)).size).toBe(6)
  })

  it('keeps mails in the outbox where no mail server is set', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const outbox = openMailer({ ...worker, settings: { ...worker.settings, smtpUrl: null } })
    await sendDeliveries(worker, { ...senders, mailer: outbox })
    const { delivery_id, state } = await deliveryOf(shoot.ana)
    const [kept] = await sql<{ text_body: string }>(api, 'select text_body from outbox_mail where outbox_mail_id = $1', [delivery_id])
    expect([state, linkIn(kept?.text_body)]).toEqual(['sent', expect.stringContaining('/c#')])
  })

  it('wakes when something is published and tells whoever watches, not once for each mail', async () => {
    const running = runQueue({ ...deliveryQueue(worker, senders), everySeconds: 3600 })
    const heard: string[] = []
    const listening = api.services.live.events.subscribe((event) => void (event.kind === 'deliveriesMoved' && heard.push(event.subjectId)))
    const { productionId } = await makePublishedShoot(api, coordinator)
    await new Promise((resolve) => setTimeout(resolve, 1800))
    await running.stop()
    listening.unsubscribe()
    expect(smtp.messages).toHaveLength(2)
    expect(heard.filter((id) => id === productionId)).toHaveLength(3)
  })

  it('gives a new link once the old ones were ended', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await sendDeliveries(worker, senders)
    await coordinator.browser.ask('mutation($personId: ID!) { revokePersonalLinks(personId: $personId) { links } }', { personId: shoot.ana })
    const { delivery_id } = await deliveryOf(shoot.ana)
    await coordinator.browser.ask('mutation($input: ResendDeliveryInput!) { resendDelivery(input: $input) { __typename } }', { input: { deliveryId: delivery_id } })
    await sendDeliveries(worker, senders)
    const [first, second] = ofAna(shoot).map((mail) => linkIn(mail.text))
    expect(first).not.toBe(second)
    expect((await openPhone(api).enter(first!)).status).toBe(404)
    expect((await openPhone(api).enter(second!)).status).toBe(200)
  })
})
