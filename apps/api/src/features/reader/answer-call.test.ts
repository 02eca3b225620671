import { randomUUID } from 'node:crypto'
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

async function shootWithPhone() {
  const shoot = await makePublishedShoot(api, coordinator)
  const phone = openPhone(api)
  await phone.enter(await linkOf(coordinator, shoot.ana))
  return { ...shoot, phone }
}

const answersOf = (personId: string) =>
  sql<{ kind: string; revision_number: number }>(api, 'select kind, revision_number from acknowledgement where person_id = $1 order by at', [personId])
const statesOf = async (personId: string) =>
  (await sql<{ state: string }>(api, 'select state from delivery where person_id = $1 order by revision_number', [personId])).map((row) => row.state)

const noticeOf = async (revisionId: string) => {
  const { revision } = await coordinator.browser.ask<{ revision: { notices: { name: string }[] } }>(
    'query($id: ID!) { revision(revisionId: $id) { notices { name acknowledgement { kind changeId } answers { kind changeId revisionNumber } } } }', { id: revisionId })
  return revision.notices.find((notice) => notice.name === 'Ana')
}

describe('answering a call', () => {
  it('confirms: the answer, the delivery, its event and the audit', async () => {
    const { phone, ana, productionId } = await shootWithPhone()
    const answer = await phone.answer({ revisionNumber: 1, kind: 'confirmed' })
    expect([answer.status, await answer.json()]).toMatchObject([200, { answer: { kind: 'confirmed', revisionNumber: 1, at: '2027-01-11T15:00:00Z' } }])
    expect(await answersOf(ana)).toEqual([{ kind: 'confirmed', revision_number: 1 }])
    expect(await statesOf(ana)).toEqual(['confirmed'])
    const audit = await sql(api, "select actor, subject, facts from audit_entry where production_id = $1 and operation = 'answerCall'", [productionId])
    expect(audit).toEqual([{ actor: 'by personal link', subject: 'Ana', facts: { revisionNumber: 1, kind: 'confirmed' } }])
  })

  it('tells a problem with its words, and confirms after it was solved', async () => {
    const { phone, ana } = await shootWithPhone()
    await phone.answer({ revisionNumber: 1, kind: 'late', message: 'Ferry is late' })
    expect(await statesOf(ana)).toEqual(['problem'])
    await phone.answer({ revisionNumber: 1, kind: 'confirmed' })
    expect(await statesOf(ana)).toEqual(['confirmed'])
    expect((await answersOf(ana)).map((answer) => answer.kind)).toEqual(['late', 'confirmed'])
    expect(await (await phone.get('/api/reader/snapshot')).json()).toMatchObject({ answer: { kind: 'confirmed' } })
  })

  it('does not count an answer to what was replaced', async () => {
    const { phone, ana, pullUpAna } = await shootWithPhone()
    await pullUpAna(90)
    const answer = await phone.answer({ revisionNumber: 1, kind: 'confirmed' })
    expect([answer.status, await answer.json()]).toEqual([409, { superseded: 2 }])
    expect(await answersOf(ana)).toEqual([])
    expect(await statesOf(ana)).toEqual(['superseded', 'queued'])
  })

  it('still counts for a revision after it that changed nothing for them', async () => {
    const shoot = await shootWithPhone()
    const jan = openPhone(api)
    await jan.enter(await linkOf(coordinator, shoot.jan))
    await shoot.pullUpAna(90)
    expect((await jan.answer({ revisionNumber: 2, kind: 'confirmed' })).status).toBe(200)
    expect(await answersOf(shoot.jan)).toEqual([{ kind: 'confirmed', revision_number: 1 }])
  })

  it('is one answer however often it is sent, also at once and after a newer revision came out', async () => {
    const { phone, ana, pullUpAna } = await shootWithPhone()
    const answer = { revisionNumber: 1, kind: 'confirmed', clientAnswerId: randomUUID() }
    const twice = await Promise.all([phone.answer(answer), phone.answer(answer), phone.answer(answer)])
    await pullUpAna(90)
    const again = await phone.answer(answer)
    expect([...twice, again].map((each) => each.status)).toEqual([200, 200, 200, 200])
    expect(await answersOf(ana)).toHaveLength(1)
  })

  it('takes an answer to one change, and is answered once all are; what is missing is still asked', async () => {
    const { phone, ana, days, productionId, revisionId } = await shootWithPhone()
    const [first, second] = days.map((day) => `added.${day}`) as [string, string]
    const said = await phone.answer({ revisionNumber: 1, kind: 'confirmed', changeId: first })
    expect(await said.json()).toMatchObject({ answer: { changeId: first, kind: 'confirmed' } })
    expect(await statesOf(ana)).toEqual(['queued'])
    expect(await noticeOf(await revisionId(1))).toMatchObject({ acknowledgement: null, answers: [{ changeId: first, kind: 'confirmed' }] })
    await phone.answer({ revisionNumber: 1, kind: 'late', message: 'Ferry', changeId: second })
    expect(await statesOf(ana)).toEqual(['problem'])
    await phone.answer({ revisionNumber: 1, kind: 'confirmed', changeId: second })
    expect(await statesOf(ana)).toEqual(['confirmed'])
    expect(await noticeOf(await revisionId(1))).toMatchObject({ acknowledgement: { kind: 'confirmed' }, answers: [{ changeId: second }, { kind: 'late' }, { changeId: first }] })
    const read = (await (await phone.get('/api/reader/snapshot')).json()) as { answer: unknown; changeAnswers: { changeId: string }[]; open: unknown[] }
    expect([read.answer, read.changeAnswers.map((one) => one.changeId), read.open]).toEqual([null, [second, second, first], []])
    expect(await sql(api, 'select 1 from problem where production_id = $1', [productionId])).toHaveLength(1)
  })

  it('keeps what was said of a change that a later revision left alone, and asks again for the one it touched', async () => {
    const { phone, ana, days, pullUpAna, revisionId } = await shootWithPhone()
    const [first, second] = days.map((day) => `added.${day}`) as [string, string]
    for (const changeId of [first, second]) await phone.answer({ revisionNumber: 1, kind: 'confirmed', changeId })
    await pullUpAna(90)
    expect(await statesOf(ana)).toEqual(['confirmed', 'queued'])
    expect(await noticeOf(await revisionId(2))).toMatchObject({ acknowledgement: null, answers: [] })
    const late = await Promise.all([first, second].map((changeId) => phone.answer({ revisionNumber: 1, kind: 'confirmed', changeId })))
    expect(late.map((one) => one.status)).toEqual([200, 409])
    expect(await late[1]!.json()).toEqual({ superseded: 2 })
    expect(await noticeOf(await revisionId(2))).toMatchObject({ acknowledgement: null, answers: [] })
    expect((await phone.answer({ revisionNumber: 2, kind: 'confirmed', changeId: `callChanged.${days[1]}` })).status).toBe(200)
    expect(await statesOf(ana)).toEqual(['confirmed', 'confirmed'])
  })

  it('still asks about what an earlier revision changed, until it is answered', async () => {
    const { phone, days, pullUpAna } = await shootWithPhone()
    await pullUpAna(90)
    const open = async () => ((await (await phone.get('/api/reader/snapshot')).json()) as { open: object[] }).open
    expect(await open()).toMatchObject([{ changeId: `added.${days[0]}`, revisionNumber: 1, colour: 'White', sentence: expect.stringContaining('Day 1') }])
    await phone.answer({ revisionNumber: 2, kind: 'confirmed' })
    expect(await open()).toEqual([])
  })

  it('refuses another answer under the same name', async () => {
    const { phone, ana, days } = await shootWithPhone()
    const clientAnswerId = randomUUID()
    await phone.answer({ revisionNumber: 1, kind: 'confirmed', clientAnswerId })
    expect((await phone.answer({ revisionNumber: 1, kind: 'cannot', clientAnswerId })).status).toBe(422)
    expect((await phone.answer({ revisionNumber: 1, kind: 'confirmed', changeId: `added.${days[0]}`, clientAnswerId })).status).toBe(422)
    expect(await answersOf(ana)).toHaveLength(1)
  })

  it('is not for others: no session, another person, another page', async () => {
    const { phone, ana, jan } = await shootWithPhone()
    const answer = { revisionNumber: 1, kind: 'confirmed', message: '', clientAnswerId: randomUUID() }
    const from = (headers: object) => phone.browser.fetch('/api/reader/answer', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(answer) })
    expect((await openPhone(api).answer(answer)).status).toBe(401)
    expect((await phone.answer({ ...answer, reader: jan })).status).toBe(401)
    expect((await from({ origin: 'https://elsewhere.example' })).status).toBe(404)
    expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(404)
    expect(await answersOf(ana)).toEqual([])
  })

  it.each([
    [{ kind: 'confirmed' }, 400],
    [{ revisionNumber: 1, kind: 'maybe' }, 400],
    [{ revisionNumber: 1, kind: 'late', message: 'x'.repeat(1001) }, 400],
    [{ revisionNumber: 99, kind: 'confirmed' }, 404],
    [{ revisionNumber: 1, kind: 'confirmed', clientAnswerId: 'x' }, 400],
    [{ revisionNumber: 1, kind: 'confirmed', changeId: 'everything' }, 400],
    [{ revisionNumber: 1, kind: 'confirmed', changeId: `moved.${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}` }, 404],
  ])('refuses %j', async (answer, status) => {
    const { phone, ana } = await shootWithPhone()
    expect((await phone.answer(answer)).status).toBe(status)
    expect(await answersOf(ana)).toEqual([])
  })
})
