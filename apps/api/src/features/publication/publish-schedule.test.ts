import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Board } from '@callboard/schedule'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makePerson, sql, type TestMember } from '../../../test/builders.js'
import { makeShoot, publish as publishDraft, saveBoard, withCall } from '../../../test/shoot.js'

const PREVIEW = `query Preview($draftId: ID!) { publishPreview(draftId: $draftId) { number colour unit unchangedDays totalDays
  people { name sentences concerned } readiness { kind subject } } }`

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

const shoot = () => makeShoot(api, coordinator.organizationId)
const publish = (draftId: string, changes: object = {}, by = coordinator) => publishDraft(api, by, draftId, changes)

const count = async (table: string, productionId: string) =>
  Number((await sql<{ n: string }>(api, `select count(*) as n from ${table} where production_id = $1`, [productionId]))[0]!.n)

/** What became of Ana, Jan and Mia by the second revision, which pulls Ana's call up. */
const SECOND = `
select p.name, n.concerned, n.subject, n.sentences, d.channel, d.state, d.next_attempt_at > a.next_attempt_at as later
from notice n join revision r using (revision_id) join person p on p.person_id = n.person_id left join delivery d using (notice_id)
  left join (select revision_id, min(next_attempt_at) as next_attempt_at from delivery group by 1) a on a.revision_id = r.revision_id
where n.production_id = $1 and r.number = $2 order by 1`

async function publishTwice(digest: boolean) {
  const made = await shoot()
  const { draftId, productionId, board, days, ana, departmentId } = made
  const mia = await makePerson(api, coordinator.organizationId, { productionId, name: 'Mia', departmentId })
  await sql(api, 'update production set digest = $2 where production_id = $1', [productionId, digest])
  await sql(api, 'update person set email = null where person_id = $1', [mia])
  await publish(draftId)
  await saveBoard(api, draftId, withCall(board, days[1], ana, -90))
  const answer = await publish(draftId)
  return { ...made, mia, answer }
}

describe('the digest', () => {
  it('goes to those a revision leaves alone, after the alarm, and to nobody who cannot get it', async () => {
    const { productionId, answer } = await publishTwice(true)
    expect(answer.data).toMatchObject({ publishSchedule: { concerned: 1, deliveries: 2 } })
    const same = { concerned: false, subject: '[BLUE] Nothing of yours changed: 2 of 2 days unchanged', sentences: ['Nothing of yours changed: 2 of 2 days unchanged'] }
    expect(await sql(api, SECOND, [productionId, 2])).toEqual([
      expect.objectContaining({ name: 'Ana', concerned: true, channel: 'email', state: 'queued', later: false }),
      { name: 'Jan', ...same, channel: 'email', state: 'queued', later: true },
      { name: 'Mia', ...same, channel: null, state: null, later: null },
    ])
  })

  it('goes to nobody where the production does not want it', async () => {
    const { productionId, answer } = await publishTwice(false)
    expect(answer.data).toMatchObject({ publishSchedule: { concerned: 1, deliveries: 1 } })
    expect(await sql(api, SECOND, [productionId, 2])).toMatchObject([{ name: 'Ana', concerned: true }])
  })

  it('asks nobody: they answer what asked them before, and count nowhere', async () => {
    const { productionId, jan } = await publishTwice(true)
    const asks = await sql(api, "select number, asks from snapshot where production_id = $1 and subject_id = $2 and audience = 'person' order by number", [productionId, jan])
    expect(asks).toEqual([{ number: 1, asks: 1 }, { number: 2, asks: 1 }])
    const { revisions } = await coordinator.browser.ask<{ revisions: object[] }>('query($id: ID!) { revisions(productionId: $id) { number concerned answered } }', { id: productionId })
    expect(revisions).toEqual([{ number: 2, concerned: 1, answered: 0 }, { number: 1, concerned: 3, answered: 0 }])
  })

  it('is replaced by a newer revision before it was sent, and replaces no notice that asks', async () => {
    const { productionId, draftId, board, days, ana, jan } = await publishTwice(true)
    await saveBoard(api, draftId, withCall(board, days[1], ana, -120))
    await publish(draftId)
    const states = await sql(api, 'select revision_number as number, state from delivery where production_id = $1 and person_id = $2 order by 1', [productionId, jan])
    expect(states).toEqual([{ number: 1, state: 'queued' }, { number: 2, state: 'superseded' }, { number: 3, state: 'queued' }])
  })
})

describe('publishSchedule', () => {
  it('freezes the first revision and queues one delivery for everyone it concerns', async () => {
    const { draftId, productionId } = await shoot()
    const answer = await publish(draftId)
    expect(answer.errors).toEqual([])
    expect(answer.data).toMatchObject({ publishSchedule: { concerned: 2, deliveries: 2, revision: { number: 1, colour: 'White' } } })
    expect(await Promise.all(['booking', 'call_sheet', 'notice', 'delivery'].map((table) => count(table, productionId)))).toEqual([4, 2, 2, 2])
    expect(await count('snapshot', productionId)).toBe(2 + 2 + 1)
  })

  it('asks only those a second revision concerns, in their own before and after', async () => {
    const { draftId, productionId, board, days, ana } = await shoot()
    await publish(draftId)
    await saveBoard(api, draftId, withCall(board, days[1], ana, -90))
    const answer = await publish(draftId)
    expect(answer.data).toMatchObject({ publishSchedule: { concerned: 1, revision: { number: 2, colour: 'Blue' } } })
    const notices = await sql<{ sentences: string[] }>(api, 'select n.sentences from notice n join revision r using (revision_id) where n.production_id = $1 and r.number = 2 and n.concerned', [productionId])
    expect(notices.map((notice) => notice.sentences)).toEqual([['Day 2 Wed 13 Jan: your call is now 05:30 (was 06:00), pulled up 30 min']])
  })

  it('is one publication when sent twice at once under one key', async () => {
    const { draftId, productionId } = await shoot()
    const idempotencyKey = randomUUID()
    const [first, second] = await Promise.all([publish(draftId, { idempotencyKey }), publish(draftId, { idempotencyKey })])
    expect(first.data).toEqual(second.data)
    expect(await count('revision', productionId)).toBe(1)
    const others = [await publish(draftId, { idempotencyKey, reason: 'wind' }), await publish(draftId, { idempotencyKey, expectedVersion: 99 })]
    expect(others.map(({ errors }) => errors[0]?.message)).toEqual(Array(2).fill('This key was used for another publication.'))
  })

  it('refuses a draft that was edited since it was looked at, and publishes nothing', async () => {
    const { draftId, productionId } = await shoot()
    const answer = await publish(draftId, { expectedVersion: 0 })
    expect(answer.data).toEqual({ publishSchedule: { __typename: 'DraftChanged', version: 1 } })
    expect(await count('revision', productionId)).toBe(0)
  })

  it('refuses to publish the same again', async () => {
    const { draftId } = await shoot()
    await publish(draftId)
    expect((await publish(draftId)).data).toEqual({ publishSchedule: { __typename: 'NothingToPublish', number: 1 } })
  })

  it('asks before breaking rest, and does it when told to', async () => {
    const { draftId, board } = await shoot()
    const late = board.days.map((day, index) => (index === 0 ? { ...day, generalCall: '22:00' } : day))
    await saveBoard(api, draftId, { ...board, days: late } as Board)
    const refused = await publish(draftId)
    expect(refused.data).toMatchObject({ publishSchedule: { __typename: 'RestTooShort' } })
    expect((await publish(draftId, { restBreachesAccepted: true })).data).toMatchObject({ publishSchedule: { revision: { number: 1 } } })
  })

  it('shows beforehand what would be told', async () => {
    const { draftId } = await shoot()
    const { publishPreview } = await coordinator.browser.ask<{ publishPreview: Record<string, unknown> }>(PREVIEW, { draftId })
    expect(publishPreview).toMatchObject({ number: 1, colour: 'White', totalDays: 2, unchangedDays: 0 })
    expect(publishPreview['readiness']).toEqual(expect.arrayContaining([{ kind: 'noLocation', subject: '' }]))
  })

  it('needs as many statements for many people as for few', async () => {
    const small = await shoot()
    const large = await shoot()
    for (let index = 0; index < 40; index += 1) {
      await makePerson(api, coordinator.organizationId, { productionId: large.productionId, name: `Person ${index}`, departmentId: large.departmentId })
    }
    const statements = async (draftId: string) => {
      const before = api.services.statements.count
      await publish(draftId)
      return api.services.statements.count - before
    }
    expect(await statements(large.draftId)).toBe(await statements(small.draftId))
  })

  it.each([
    ['a coordinator of another organization', 'coordinator', false],
    ['an assistant director', 'assistantDirector', true],
    ['crew', 'crew', true],
    ['a client', 'client', true],
  ] as const)('is not for %s', async (_who, role, ours) => {
    const { draftId, productionId } = await shoot()
    const { organizationId } = coordinator
    const other = await makeMember(api, ours ? { role, organizationId, productionIds: [productionId] } : { role })
    expect((await publish(draftId, {}, other)).errors[0]?.message).toBe('This is not here, or not for you.')
    expect(await count('revision', productionId)).toBe(0)
  })
})
