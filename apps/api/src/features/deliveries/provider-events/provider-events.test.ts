import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { startApi, TEST_NOW, type TestApi } from '../../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../../test/builders.js'
import { makePublishedShoot } from '../../../../test/published-shoot.js'
import { RUNGS } from '../delivery-state.js'
import { signatureOf } from './signature.js'

const KEY = 'a-key-only-the-provider-knows'
const SECONDS = Date.parse(TEST_NOW) / 1000

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi({ PROVIDER_KEYS: `mail:${KEY}` })
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

interface Sending {
  readonly provider?: string
  readonly signature?: string | null
  readonly seconds?: number
}

async function report(events: readonly object[], { provider = 'mail', signature, seconds = SECONDS }: Sending = {}): Promise<number> {
  const body = Buffer.from(JSON.stringify({ events }))
  const signed = signature === undefined ? `t=${seconds},v1=${signatureOf(KEY, seconds, body)}` : signature
  const headers = { 'content-type': 'application/json', ...(signed === null ? {} : { 'callboard-signature': signed }) }
  return (await fetch(`${api.url}/api/providers/${provider}/events`, { method: 'POST', headers, body })).status
}

async function sent() {
  const shoot = await makePublishedShoot(api, coordinator)
  const rows = await sql<{ id: string }>(api, "update delivery set state = 'sent' where production_id = $1 returning delivery_id as id", [shoot.productionId])
  return { ...shoot, ids: rows.map((row) => row.id) }
}

const stateOf = async (id: string) => (await sql<{ state: string }>(api, 'select state from delivery where delivery_id = $1', [id]))[0]?.state
const about = (deliveryId: string, kind: string, id = crypto.randomUUID()) => ({ id, kind, deliveryId, at: TEST_NOW })

describe('what providers report', () => {
  it('moves a delivery up, by our name for it or by theirs, once, and never back', async () => {
    const { ids: [ana, jan], productionId } = await sent()
    await sql(api, "update delivery set provider_ref = 'SM1' where delivery_id = $1", [jan])
    const heard: string[] = []
    const listening = api.services.live.events.subscribe((event) => void (event.kind === 'deliveriesMoved' && heard.push(event.subjectId)))
    const delivered = about(ana!, 'delivered')
    expect(await report([delivered, { id: 'e2', kind: 'bounced', providerRef: 'SM1', at: TEST_NOW, detail: 'full' }])).toBe(200)
    expect(await report([delivered, about(ana!, 'sent'), about(ana!, 'failed')])).toBe(200)
    expect([await stateOf(ana!), await stateOf(jan!)]).toEqual(['delivered', 'bounced'])
    expect(await sql(api, 'select 1 from delivery_event where delivery_id = $1 and state = $2', [ana, 'delivered'])).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 50))
    listening.unsubscribe()
    expect(heard).toEqual([productionId])
  })

  it('leaves alone what was answered, replaced or kept back, and what it said of an earlier try', async () => {
    const { ids: [ana, jan] } = await sent()
    for (const state of ['confirmed', 'superseded', 'held', 'blocked']) {
      await sql(api, 'update delivery set state = $2 where delivery_id = $1', [ana, state])
      await report([about(ana!, 'bounced')])
      expect(await stateOf(ana!)).toBe(state)
    }
    await report([{ ...about(jan!, 'bounced'), at: '2027-01-11T14:58:59Z' }])
    expect(await stateOf(jan!)).toBe('sent')
  })

  it('leads to the same end in any order and however often it is said', async () => {
    const { ids: [ana, jan] } = await sent()
    const kinds = ['sent', 'delivered', 'opened', 'bounced', 'failed', 'deferred', 'complained']
    const rounds = fc.sample(fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...kinds)), { minLength: 125, maxLength: 125 }), { numRuns: 4, seed: 7 })
    for (const round of rounds) {
      const events = round.map(([first, kind]) => about(first ? ana! : jan!, kind))
      const endOf = (id: string) => RUNGS[Math.max(2, ...events.filter((event) => event.deliveryId === id).map((event) => (RUNGS as readonly string[]).indexOf(event.kind)))]
      const ends: unknown[] = []
      for (const seed of [1, 2, 3]) {
        await sql(api, "with gone as (delete from provider_event where delivery_id in ($1, $2)) update delivery set state = 'sent' where delivery_id in ($1, $2)", [ana, jan])
        const shuffled = fc.sample(fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length }), { numRuns: 1, seed })[0]!
        const parts = Array.from({ length: 10 }, (_, part) => shuffled.slice(part * 25, part * 25 + 25))
        expect(await Promise.all(parts.map((part) => report(part)))).toEqual(parts.map(() => 200))
        ends.push([await stateOf(ana!), await stateOf(jan!)])
      }
      expect(ends).toEqual([1, 2, 3].map(() => [endOf(ana!), endOf(jan!)]))
    }
  })

  it.each<[string, Sending]>([
    ['unsigned', { signature: null }],
    ['signed with another key', { signature: `t=${SECONDS},v1=${signatureOf('another key entirely', SECONDS, Buffer.from('{}'))}` }],
    ['signed for another body', { signature: `t=${SECONDS},v1=${signatureOf(KEY, SECONDS, Buffer.from('{"events":[]}'))}` }],
    ['signed too long ago', { seconds: SECONDS - 301 }],
    ['signed in the future', { seconds: SECONDS + 301 }],
    ['by nobody we know', { provider: 'nobody' }],
    ['with nonsense for a signature', { signature: 't=1,v1=é' .replace('é', 'zz') }],
  ])('is refused when it comes %s, and written down', async (_case, sending) => {
    const { ids: [ana], productionId } = await sent()
    expect(await report([about(ana!, 'bounced')], sending)).toBe(401)
    expect(await stateOf(ana!)).toBe('sent')
    expect(await sql(api, "select actor, allowed from audit_entry where production_id = $1 and operation = 'receiveProviderEvents'", [productionId])).toEqual([{ actor: 'unknown', allowed: false }])
  })

  it('is not understood when it says nothing', async () => {
    expect(await report([])).toBe(400)
    expect(await report([{ id: 'x', kind: 'eaten', deliveryId: crypto.randomUUID(), at: TEST_NOW }])).toBe(400)
    expect(await report([about(crypto.randomUUID(), 'delivered')])).toBe(200)
  })

  it('stops text messages to a number that says STOP, in every organization, once', async () => {
    const theirs = await makeMember(api, { role: 'coordinator' })
    const shoots = [await makePublishedShoot(api, coordinator), await makePublishedShoot(api, theirs)]
    for (const [index, { organizationId }] of [coordinator, theirs].entries()) {
      const { ana, productionId } = shoots[index]!
      await sql(api, `insert into sms_consent (organization_id, sms_consent_id, production_id, person_id, phone_e164, given, how, by_name, at)
        values ($1, gen_random_uuid(), $2, $3, '+351912345678', true, 'spoken', 'x', now())`, [organizationId, productionId, ana])
      await sql(api, "update delivery set channel = 'sms', state = 'queued' where person_id = $1", [ana])
    }
    const stop = { id: 's1', kind: 'stop', phone: '+351912345678', at: TEST_NOW }
    expect([await report([stop]), await report([stop])]).toEqual([200, 200])
    for (const { ana } of shoots) {
      expect(await sql(api, 'select given, how from sms_consent where person_id = $1 order by sequence', [ana])).toEqual([{ given: true, how: 'spoken' }, { given: false, how: 'stop' }])
      expect(await sql(api, 'select state, blocked_by from delivery where person_id = $1', [ana])).toEqual([{ state: 'blocked', blocked_by: 'noConsent' }])
    }
  })
})
