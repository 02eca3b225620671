import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Instant, instant } from '@callboard/time'
import pg from 'pg'
import { ENTITIES } from '../../../entities.js'
import { RUNGS } from '../delivery-state.js'
import { signatureOf } from '../provider-events/signature.js'
import { deliveryQueue } from './delivery-queue.js'
import { openSenders } from '../../../platform/senders.js'
import { type OpenServices, openServices } from '../../../platform/services.js'
import { httpSmsSender } from '../../../platform/sms/http-sms-sender.js'
import { startApi, type TestApi } from '../../../../test/api.js'
import { type Manners, startSmsService, type TestSmsService } from '../../../../test/sms-service.js'
import { chanceOf, report, times } from '../../../../test/faults/chance.js'
import { type LargeShoot, makeLargeShoot, publish } from '../../../../test/faults/large-shoot.js'
import { tellByText } from '../../../../test/faults/tell-by-text.js'

const EVENTS = times(100)
const PEOPLE = 30
/** Messages of a provider that arrive at the same time. */
const AT_ONCE = 8
const KEY = 'a-key-only-the-provider-knows'
const KINDS = ['sent', 'delivered', 'opened', 'bounced', 'failed', 'deferred', 'complained']
/** A provider that answers too late costs ten seconds each time; that it breaks off is the same to us. */
const MANNERS: readonly Manners[] = ['breaks', 'drop', 'busy', 'answers']
const chance = chanceOf(20_270_115)

let api: TestApi
let owner: pg.Client
let worker: OpenServices
let service: TestSmsService
let now: Instant
beforeAll(async () => {
  api = await startApi({ CALLBOARD_CLOCK: '', PROVIDER_KEYS: `sms:${KEY}` })
  owner = new pg.Client({ connectionString: api.ownerUrl })
  await owner.connect()
  worker = { ...(await openServices(api.settings, 'callboard_worker', ENTITIES)), clock: { now: () => now } }
  service = await startSmsService()
}, 120_000)
afterAll(async () => {
  await service.stop()
  await worker.close()
  await owner.end()
  await api.stop()
})

/** Sends until nothing waits, while the provider breaks, breaks off and is busy in turn. */
async function sendThroughTrouble(): Promise<{ rounds: number }> {
  const queue = deliveryQueue(worker, { ...openSenders(worker), sms: httpSmsSender({ url: service.url, user: 'u', password: 'p', from: 'Callboard' }) })
  let rounds = 0
  for (; rounds < 60 && (await owner.query("select 1 from delivery where state in ('queued', 'unknown') limit 1")).rowCount !== 0; rounds += 1) {
    for (let jobs = await queue.claim(3); jobs.length > 0; jobs = await queue.claim(3)) {
      service.manners = MANNERS[Math.floor(chance() * MANNERS.length)]!
      await Promise.all(jobs.map((job) => queue.handle(job)))
    }
    now = instant(new Date(Date.parse(now) + 61_000).toISOString())
  }
  return { rounds }
}

interface Told {
  readonly deliveryId: string
  readonly kind: string
  readonly id: string
  readonly at: string
}

function post(events: readonly Told[], key: string): Promise<number> {
  const [body, seconds] = [Buffer.from(JSON.stringify({ events })), Math.floor(Date.now() / 1000)]
  const headers = { 'content-type': 'application/json', 'callboard-signature': `t=${seconds},v1=${signatureOf(key, seconds, body)}` }
  return fetch(`${api.url}/api/providers/sms/events`, { method: 'POST', headers, body }).then(({ status }) => status)
}

async function rungsOf({ productionId }: LargeShoot): Promise<ReadonlyMap<string, number>> {
  const { rows } = await owner.query<{ id: string; state: string }>('select delivery_id as id, state from delivery where production_id = $1', [productionId])
  return new Map(rows.map(({ id, state }) => [id, (RUNGS as readonly string[]).indexOf(state)]))
}

/** Every event once, a third of them twice, in no order. */
function eventsAbout(ids: readonly string[]): Told[] {
  const at = new Date(Date.parse(now)).toISOString()
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!
  const once = Array.from({ length: EVENTS }, () => ({ deliveryId: pick(ids), kind: pick(KINDS), id: randomUUID(), at }))
  return [...once, ...once.filter((_event, index) => index % 3 === 0)].map((event) => ({ event, turn: chance() })).toSorted((a, b) => a.turn - b.turn).map(({ event }) => event)
}

/** Each message at the same time as seven others, one in ten of them forged; gives what went wrong. */
async function reportAll(shoot: LargeShoot, events: readonly Told[]): Promise<{ forged: number; backwards: number; answers: Record<string, number> }> {
  const tally = { forged: 0, backwards: 0, answers: {} as Record<string, number> }
  let before = await rungsOf(shoot)
  for (let first = 0; first < events.length; first += AT_ONCE) {
    const statuses = await Promise.all(events.slice(first, first + AT_ONCE).map((event) => post([event], KEY)))
    if (first % (10 * AT_ONCE) === 0) {
      const forged = await post([{ ...events[first]!, id: randomUUID(), kind: 'bounced' }], 'another key entirely')
      tally.forged += 1
      statuses.push(forged)
    }
    for (const status of statuses) tally.answers[status] = (tally.answers[status] ?? 0) + 1
    const after = await rungsOf(shoot)
    tally.backwards += [...after].filter(([id, rung]) => rung < before.get(id)!).length
    before = after
  }
  return tally
}

it(`moves no delivery backwards over ${EVENTS} reports that come twice, late and forged, and texts nobody twice`, async () => {
  now = instant(new Date().toISOString())
  const shoot = await makeLargeShoot(owner, PEOPLE, 3)
  await tellByText(owner, 1)
  await publish(api.url, shoot, randomUUID())
  const { rounds } = await sendThroughTrouble()
  const states = (await owner.query('select distinct state from delivery where production_id = $1', [shoot.productionId])).rows
  expect([states, service.sent.length, new Set(service.sent.map((sms) => sms.to)).size]).toEqual([[{ state: 'sent' }], PEOPLE, PEOPLE])

  const events = eventsAbout([...(await rungsOf(shoot)).keys()])
  const told = await reportAll(shoot, events)
  const ends = await rungsOf(shoot)
  const wrongEnds = [...ends].filter(([id, rung]) =>
    rung !== Math.max(2, ...events.filter((event) => event.deliveryId === id).map((event) => (RUNGS as readonly string[]).indexOf(event.kind))))
  const noted = (await owner.query("select 1 from audit_entry where production_id = $1 and operation = 'receiveProviderEvents' and not allowed", [shoot.productionId])).rowCount
  report('provider in trouble', { events: EVENTS, posts: events.length, ...told, forgedWrittenDown: noted, texts: PEOPLE, duplicateTexts: 0, rounds })
  expect(told).toEqual({ forged: told.forged, backwards: 0, answers: { 200: events.length, 401: told.forged } })
  expect([wrongEnds, noted]).toEqual([[], told.forged])
}, 1_200_000)
