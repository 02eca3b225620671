import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { makePublishedShoot, openPhone } from '../../../test/published-shoot.js'

const LIST = 'query($revisionId: ID!) { deliveries(revisionId: $revisionId) { deliveryId personId name channel address state revisionNumber attempts lastError } }'
const RESEND = 'mutation($input: ResendDeliveryInput!) { resendDelivery(input: $input) { __typename ... on DeliveryQueued { delivery { state address } } ... on AddressUnusable { delivery { state } } } }'
const LINK = 'mutation($personId: ID!) { makePersonalLink(personId: $personId) { url expiresAt } }'
const REVOKE = 'mutation($personId: ID!) { revokePersonalLinks(personId: $personId) { links } }'

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

interface Row { deliveryId: string; name: string; state: string; address: string | null }
async function list(revisionId: string): Promise<Row[]> {
  return (await coordinator.browser.ask<{ deliveries: Row[] }>(LIST, { revisionId })).deliveries
}

async function bounced() {
  const shoot = await makePublishedShoot(api, coordinator)
  await sql(api, "update delivery set state = 'sent' where production_id = $1", [shoot.productionId])
  await sql(api, "update delivery set state = 'bounced', last_error = '550' where person_id = $1", [shoot.jan])
  const [delivery] = await list(await shoot.revisionId(1))
  return { ...shoot, deliveryId: delivery!.deliveryId }
}

const resend = (input: object) => coordinator.browser.send(RESEND, { input })
const eventsOf = async (deliveryId: string) => (await sql<{ state: string }>(api, 'select state from delivery_event where delivery_id = $1', [deliveryId])).map((row) => row.state)

describe('deliveries', () => {
  it('lists what needs attention first, in as many statements for many as for few', async () => {
    const shoot = await bounced()
    const before = api.services.statements.count
    expect((await list(await shoot.revisionId(1))).map(({ name, state }) => [name, state])).toEqual([['Jan', 'bounced'], ['Ana', 'sent']])
    expect(api.services.statements.count - before).toBeLessThanOrEqual(9)
  })

  it('queues the same delivery again', async () => {
    const { deliveryId } = await bounced()
    expect((await resend({ deliveryId })).data).toMatchObject({ resendDelivery: { __typename: 'DeliveryQueued', delivery: { state: 'queued' } } })
    expect(await eventsOf(deliveryId)).toEqual(['queued', 'queued'])
  })

  it('keeps a corrected address for the person, and out of the audit', async () => {
    const { deliveryId, jan, productionId } = await bounced()
    expect((await resend({ deliveryId, address: ' Jan@Callboard.example ' })).data).toMatchObject({ resendDelivery: { delivery: { address: 'Jan@Callboard.example' } } })
    expect(await sql(api, 'select email, email_folded, version from person where person_id = $1', [jan])).toEqual([{ email: 'Jan@Callboard.example', email_folded: 'jan@callboard.example', version: 2 }])
    const [entry] = await sql<{ facts: object }>(api, "select facts from audit_entry where production_id = $1 and operation = 'resendDelivery'", [productionId])
    expect(JSON.stringify(entry)).not.toContain('@')
  })

  it.each(['', 'nobody', 'a@x, b@y', 'a@x\r\nBcc: b@y', '"a b"@x'])('says that %j cannot work, and changes nothing', async (address) => {
    const { deliveryId } = await bounced()
    expect((await resend({ deliveryId, address })).data).toEqual({ resendDelivery: { __typename: 'AddressUnusable', delivery: { state: 'bounced' } } })
    expect(await eventsOf(deliveryId)).toEqual(['queued'])
  })

  it('does not send what was replaced or answered', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const [ana] = await list(await shoot.revisionId(1))
    await sql(api, "update delivery set state = 'confirmed' where person_id = $1", [shoot.ana])
    expect((await resend({ deliveryId: ana!.deliveryId })).errors[0]?.message).toBe('They have answered already.')
    await sql(api, "update delivery set state = 'sent' where person_id = $1", [shoot.ana])
    await shoot.pullUpAna(90)
    expect((await resend({ deliveryId: ana!.deliveryId })).errors[0]?.message).toBe('They were told something newer since: send that instead.')
  })

  it('queues once when asked twice at once', async () => {
    const { deliveryId } = await bounced()
    await Promise.all([resend({ deliveryId }), resend({ deliveryId })])
    expect(await eventsOf(deliveryId)).toEqual(['queued', 'queued'])
  })
})

describe('personal links', () => {
  it('are shown once, kept as a hash, and work until two days after the last call', async () => {
    const { ana } = await makePublishedShoot(api, coordinator)
    const { makePersonalLink } = await coordinator.browser.ask<{ makePersonalLink: { url: string; expiresAt: string } }>(LINK, { personId: ana })
    expect(makePersonalLink.url).toMatch(/\/c#[\w-]{43}$/)
    expect(makePersonalLink.expiresAt).toBe('2027-01-18T15:00:00Z')
    const kept = await sql<{ row: string }>(api, 'select l::text as row from personal_link l where person_id = $1', [ana])
    expect(JSON.stringify(kept)).not.toContain(makePersonalLink.url.split('#')[1])
    await sql(api, "update booking set call_date = '2027-02-20' where person_id = $1", [ana])
    const again = await coordinator.browser.ask<{ makePersonalLink: { expiresAt: string } }>(LINK, { personId: ana })
    expect(again.makePersonalLink.expiresAt).toBe('2027-02-23T00:00:00Z')
  })

  it('are ended together, and only those of the one person', async () => {
    const { ana, jan } = await makePublishedShoot(api, coordinator)
    for (const personId of [ana, ana, jan]) await coordinator.browser.ask(LINK, { personId })
    expect(await coordinator.browser.ask(REVOKE, { personId: ana })).toEqual({ revokePersonalLinks: { links: 2 } })
    expect(await sql(api, 'select person_id from personal_link where revoked_at is null and person_id in ($1, $2)', [ana, jan])).toEqual([{ person_id: jan }])
  })
})

describe('not for others', () => {
  it.each([
    ['another organization', 'coordinator', false, false],
    ['an assistant director of another production', 'assistantDirector', true, false],
    ['a head of department', 'headOfDepartment', true, true],
    ['crew', 'crew', true, true],
    ['a client', 'client', true, true],
  ] as const)('%s sees, sends and makes nothing', async (_who, role, ours, given) => {
    const { deliveryId, productionId, jan, revisionId } = await bounced()
    const other = await makeMember(api, ours ? { role, organizationId: coordinator.organizationId, productionIds: given ? [productionId] : [] } : { role })
    const answers = await Promise.all([
      other.browser.send(LIST, { revisionId: await revisionId(1) }), other.browser.send(RESEND, { input: { deliveryId } }),
      other.browser.send(LINK, { personId: jan }), other.browser.send(REVOKE, { personId: jan }),
    ])
    expect(answers.map((answer) => answer.errors[0]?.message)).toEqual(Array(4).fill('This is not here, or not for you.'))
    expect(await eventsOf(deliveryId)).toEqual(['queued'])
  })

  it('what is not there is said the same way', async () => {
    const answer = await coordinator.browser.send(LINK, { personId: randomUUID() })
    expect(answer.errors[0]?.message).toBe('This is not here, or not for you.')
    expect((await openPhone(api).enter('x#')).status).toBe(404)
  })
})
