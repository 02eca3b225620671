import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Instant } from '@callboard/time'
import { startApi, type TestApi } from '../../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../../test/builders.js'
import { makePublishedShoot, type PublishedShoot } from '../../../../test/published-shoot.js'
import { ENTITIES } from '../../../entities.js'
import type { Services } from '../../../platform/context/ctx.js'
import { type OpenServices, openServices } from '../../../platform/services.js'
import { escalate, takeSteps } from './escalation-queue.js'

let api: TestApi
let coordinator: TestMember
let worker: OpenServices
beforeAll(async () => {
  api = await startApi()
  worker = await openServices(api.settings, 'callboard_worker', ENTITIES)
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(async () => {
  await worker.close()
  await api.stop()
})

const at = (moment: string): Services => ({ ...worker, clock: { now: () => moment as Instant } })

/** A published shoot whose crew member is called at a moment; the other one has no call to come. */
async function calledAt(callAt: string, steps: readonly object[]): Promise<PublishedShoot> {
  const shoot = await makePublishedShoot(api, coordinator)
  await sql(api, 'delete from booking where production_id = $1 and (person_id = $2 or day_id = $3)', [shoot.productionId, shoot.ana, shoot.days[1]])
  await sql(api, 'update booking set call_at = $2 where production_id = $1', [shoot.productionId, callAt])
  await sql(api, "update revision set published_at = $2::timestamptz - interval '3 days' where production_id = $1", [shoot.productionId, callAt])
  await sql(api, "update delivery set state = 'sent', attempts = 3 where production_id = $1", [shoot.productionId])
  await sql(api, "update person set phone = '912345678', phone_e164 = '+351912345678' where person_id = $1", [shoot.jan])
  await sql(api, 'update escalation set looked_at = $2, steps = $3 where production_id = $1', [shoot.productionId, '2020-01-01T00:00:00Z', JSON.stringify(steps)])
  return shoot
}

async function agrees({ productionId, jan }: PublishedShoot): Promise<void> {
  await sql(
    api,
    `insert into sms_consent (organization_id, production_id, person_id, sms_consent_id, phone_e164, given, how, by_name, at)
     values ($1, $2, $3, gen_random_uuid(), '+351912345678', true, 'spoken', 'Inês', now())`,
    [coordinator.organizationId, productionId, jan],
  )
}

const taken = ({ productionId }: PublishedShoot) =>
  sql<{ way: string; outcome: string }>(api, 'select way, outcome from escalation_step where production_id = $1 order by hours_before desc', [productionId])
const sent = ({ productionId, jan }: PublishedShoot) =>
  sql<{ channel: string; state: string }>(api, 'select channel, state, address, attempts from delivery where production_id = $1 and person_id = $2 order by channel', [productionId, jan])

const SMS = { way: 'sms', hoursBefore: 10 }
const LIST = { way: 'phoneList', hoursBefore: 8 }

describe('the ladder', () => {
  it.each([
    ['on a night like any other', '2027-01-12T06:30:00Z', '2027-01-11T20:29:59Z', '2027-01-11T20:30:00Z'],
    ['in a night that is an hour short: by elapsed hours, 19:30 on the wall for a call at 06:30', '2027-03-28T05:30:00Z', '2027-03-27T19:29:59Z', '2027-03-27T19:30:00Z'],
    ['in a night that is an hour long', '2027-10-31T06:30:00Z', '2027-10-30T20:29:59Z', '2027-10-30T20:30:00Z'],
    ['for a call just after the clocks went back', '2027-10-31T02:10:00Z', '2027-10-30T16:09:59Z', '2027-10-30T16:10:00Z'],
    ['for a night shoot', '2027-01-12T17:00:00Z', '2027-01-12T06:59:59Z', '2027-01-12T07:00:00Z'],
  ])('texts ten hours before their own call %s', async (_case, callAt, before, due) => {
    const shoot = await calledAt(callAt, [SMS])
    await agrees(shoot)
    await escalate(at(before))
    expect(await taken(shoot)).toEqual([])
    await sql(api, 'update escalation set looked_at = null where production_id = $1', [shoot.productionId])
    await escalate(at(due))
    expect(await taken(shoot)).toEqual([{ way: 'sms', outcome: 'queued' }])
  })

  it('takes each step once, however many workers there are and whatever dies', async () => {
    const shoot = await calledAt('2027-01-12T06:30:00Z', [{ way: 'email', hoursBefore: 11 }, SMS, LIST])
    await agrees(shoot)
    const round = { organizationId: coordinator.organizationId, productionId: shoot.productionId }
    const now = at('2027-01-11T23:00:00Z')
    const dies = { ...now, database: { ...worker.database, transaction: (organization: string | null, work: (transaction: never) => Promise<unknown>) =>
      worker.database.transaction(organization, async (transaction) => { await work(transaction as never); throw new Error('killed') }) } } as unknown as Services
    await expect(takeSteps(dies, round)).rejects.toThrow('killed')
    expect(await taken(shoot)).toEqual([])
    await Promise.all([takeSteps(now, round), takeSteps(now, round), takeSteps(now, round)])
    await takeSteps(at('2027-01-11T23:30:00Z'), round)
    expect(await taken(shoot)).toEqual([{ way: 'email', outcome: 'queued' }, { way: 'sms', outcome: 'queued' }, { way: 'phoneList', outcome: 'listed' }])
    expect(await sent(shoot)).toMatchObject([{ channel: 'email', state: 'queued', attempts: 0 }, { channel: 'sms', state: 'queued', address: '+351912345678' }])
    expect(await sql(api, "select count(*)::int as queued from delivery_event e join delivery d using (organization_id, delivery_id) where d.production_id = $1 and d.person_id = $2 and e.state = 'queued'", [shoot.productionId, shoot.jan])).toEqual([{ queued: 3 }])
    expect(await sql(api, "select subject from audit_entry where production_id = $1 and operation = 'escalate' order by subject", [shoot.productionId]))
      .toEqual([{ subject: 'email, 11 h before call' }, { subject: 'phoneList, 8 h before call' }, { subject: 'sms, 10 h before call' }])
  })

  it('texts nobody who did not agree, and says so', async () => {
    const shoot = await calledAt('2027-01-12T06:30:00Z', [SMS])
    await escalate(at('2027-01-11T21:00:00Z'))
    expect(await taken(shoot)).toEqual([{ way: 'sms', outcome: 'noConsent' }])
    expect(await sent(shoot)).toMatchObject([{ channel: 'email', state: 'sent' }])
  })

  it('lets quiet hours end, unless the call is within twelve hours', async () => {
    const [late, soon] = [await calledAt('2027-01-13T06:30:00Z', [{ way: 'sms', hoursBefore: 32 }]), await calledAt('2027-01-12T06:30:00Z', [SMS])]
    for (const shoot of [late, soon]) {
      await agrees(shoot)
      await sql(api, `insert into contact_preference (organization_id, production_id, person_id, channels, quiet_from, quiet_to, changed_at, changed_by)
        values ($1, $2, $3, '{email}', '20:00', '07:00', now(), 'c')`, [coordinator.organizationId, shoot.productionId, shoot.jan])
    }
    await escalate(at('2027-01-11T22:31:00Z'))
    expect([await taken(late), await taken(soon)]).toEqual([[{ way: 'sms', outcome: 'waiting' }], [{ way: 'sms', outcome: 'queued' }]])
  })

  it('lets go of those who answered, by their own press or on the phone, and does not repeat what was only just sent', async () => {
    const pressed = await calledAt('2027-01-12T06:30:00Z', [LIST])
    await sql(api, `insert into acknowledgement (organization_id, acknowledgement_id, production_id, person_id, revision_number, kind, message, client_answer_id, at)
      values ($1, gen_random_uuid(), $2, $3, 1, 'confirmed', '', gen_random_uuid(), now())`, [coordinator.organizationId, pressed.productionId, pressed.jan])
    const phoned = await calledAt('2027-01-12T06:30:00Z', [LIST])
    await sql(api, `insert into phone_answer (organization_id, phone_answer_id, production_id, person_id, notice_id, asked_at, outcome, message, client_answer_id, account_id, taken_by, at)
      select $1, gen_random_uuid(), $2, $3, notice_id, '2027-01-11T20:00:00Z', 'confirmed', '', gen_random_uuid(), $4, 'Inês', now() from notice where production_id = $2 and person_id = $3`,
    [coordinator.organizationId, phoned.productionId, phoned.jan, coordinator.accountId])
    const justTold = await calledAt('2027-01-12T06:30:00Z', [{ way: 'email', hoursBefore: 20 }, LIST])
    await sql(api, "update revision set published_at = '2027-01-11T20:00:00Z' where production_id = $1", [justTold.productionId])
    await escalate(at('2027-01-11T23:00:00Z'))
    expect([await taken(pressed), await taken(phoned), await taken(justTold)]).toEqual([[], [], [{ way: 'phoneList', outcome: 'listed' }]])
  })
})
