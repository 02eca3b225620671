import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { linkOf, makePublishedShoot, openPhone, type Phone, type PublishedShoot } from '../../../test/published-shoot.js'

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

interface Snapshot {
  snapshot: { person: { name: string }; revision: { number: number; colour: string }; days: { dayId: string; call: { time: string } }[] }
  answer: { kind: string; revisionNumber: number } | null
  answerTo: number
  newestRevision: number
  newestColour: string
  reader: string
}

async function entered(shoot: PublishedShoot, person = shoot.ana): Promise<Phone> {
  const phone = openPhone(api)
  expect((await phone.enter(await linkOf(coordinator, person))).status).toBe(200)
  return phone
}

const snapshotOf = async (phone: Phone) => (await (await phone.get('/api/reader/snapshot')).json()) as Snapshot
const stateOf = async (personId: string, number = 1) =>
  (await sql<{ state: string }>(api, 'select state from delivery where person_id = $1 and revision_number = $2', [personId, number]))[0]?.state
const answersOf = (personId: string) =>
  sql<{ kind: string; revision_number: number }>(api, 'select kind, revision_number from acknowledgement where person_id = $1 order by at', [personId])
const markSent = (personId: string) => sql(api, "update delivery set state = 'sent' where person_id = $1", [personId])

describe('entering by personal link', () => {
  it('exchanges the link for a session of its own and marks the newest delivery opened', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await markSent(shoot.ana)
    const phone = await entered(shoot)
    expect(await stateOf(shoot.ana)).toBe('opened')
    expect(await stateOf(shoot.jan)).toBe('queued')
    expect(await snapshotOf(phone)).toMatchObject({ snapshot: { person: { name: 'Ana' } }, answer: null, answerTo: 1, newestRevision: 1, newestColour: 'White', reader: shoot.ana })
  })

  it('leaves a delivery that was not sent yet to be sent', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await entered(shoot)
    expect(await stateOf(shoot.ana)).toBe('queued')
  })

  it.each([
    ['no link', async () => `x#${'a'.repeat(43)}`],
    ['half a link', async (url: string) => url.slice(0, -5)],
    ['a link with one letter changed', async (url: string) => `${url.slice(0, -1)}${url.endsWith('a') ? 'b' : 'a'}`],
    ['an expired link', async (url: string, personId: string) => {
      await sql(api, "update personal_link set expires_at = '2027-01-11T14:59:59Z' where person_id = $1", [personId])
      return url
    }],
    ['an ended link', async (url: string, personId: string) => {
      await coordinator.browser.ask('mutation($personId: ID!) { revokePersonalLinks(personId: $personId) { links } }', { personId })
      return url
    }],
  ])('does not open for %s, and says the same', async (_what, spoil) => {
    const shoot = await makePublishedShoot(api, coordinator)
    const answer = await openPhone(api).enter(await spoil(await linkOf(coordinator, shoot.ana), shoot.ana))
    expect([answer.status, await answer.json()]).toEqual([404, { error: 'This is not here, or not for you.' }])
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  it('is not for another page to ask', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const token = (await linkOf(coordinator, shoot.ana)).split('#')[1]
    const headers = { 'content-type': 'application/json', origin: 'https://elsewhere.example' }
    const answer = await openPhone(api).browser.fetch('/api/reader/enter', { method: 'POST', headers, body: JSON.stringify({ token }) })
    expect(answer.status).toBe(404)
  })

  it('ends with the link, the session it opened too', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const phone = await entered(shoot)
    await coordinator.browser.ask('mutation($personId: ID!) { revokePersonalLinks(personId: $personId) { links } }', { personId: shoot.ana })
    expect((await phone.get('/api/reader/snapshot')).status).toBe(401)
    expect((await phone.get(`/api/reader/days/${shoot.days[0]}`)).status).toBe(401)
    expect((await phone.answer({ revisionNumber: 1, kind: 'confirmed' })).status).toBe(401)
    expect(await answersOf(shoot.ana)).toEqual([])
  })

  it('slows down guessing, but not a crew behind one address', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const url = await linkOf(coordinator, shoot.ana)
    const guesses = await Promise.all(Array.from({ length: 70 }, () => openPhone(api).enter(`x#${'b'.repeat(43)}`)))
    expect(guesses.map((guess) => guess.status)).toContain(429)
    expect((await openPhone(api).enter(url)).status).toBe(200)
  })
})

describe('a mail scanner', () => {
  it.each(['GET', 'HEAD'])('that asks for everything with %s marks nothing', async (method) => {
    const shoot = await makePublishedShoot(api, coordinator)
    await markSent(shoot.ana)
    const url = await linkOf(coordinator, shoot.ana)
    const token = url.split('#')[1]
    for (const path of ['/c', `/c?token=${token}`, `/c/${token}`, '/api/reader/enter', `/api/reader/enter?token=${token}`, '/api/reader/answer', '/api/reader/snapshot']) {
      await openPhone(api).browser.fetch(path, { method })
    }
    expect(await stateOf(shoot.ana)).toBe('sent')
    expect(await sql(api, 'select 1 from reader_session where person_id = $1', [shoot.ana])).toEqual([])
    expect(await answersOf(shoot.ana)).toEqual([])
  })

  it('that runs the page too leaves no more than the hint', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await markSent(shoot.ana)
    await snapshotOf(await entered(shoot))
    expect(await stateOf(shoot.ana)).toBe('opened')
    expect(await answersOf(shoot.ana)).toEqual([])
  })
})

describe('reading', () => {
  it('gives nothing without a session, and breaks nothing', async () => {
    const phone = openPhone(api)
    phone.browser.cookies.set('callboard-reader', 'c'.repeat(43))
    const answers = await Promise.all(['snapshot', `days/${randomUUID()}`, `call-sheets/${randomUUID()}.pdf`].map((path) => phone.get(`/api/reader/${path}`)))
    expect(answers.map((answer) => answer.status)).toEqual([401, 401, 401])
  })

  it('passes on what was frozen, unread by caches, and nothing when nothing moved', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const phone = await entered(shoot)
    const first = await phone.get('/api/reader/snapshot')
    const tag = first.headers.get('etag')!
    expect(first.headers.get('cache-control')).toBe('no-store, private')
    expect((await phone.get('/api/reader/snapshot', { 'if-none-match': tag })).status).toBe(304)
    await phone.answer({ revisionNumber: 1, kind: 'confirmed' })
    const second = await phone.get('/api/reader/snapshot', { 'if-none-match': tag })
    expect([second.status, ((await second.json()) as Snapshot).answer?.kind]).toEqual([200, 'confirmed'])
  })

  it('takes one statement once it was read', async () => {
    const phone = await entered(await makePublishedShoot(api, coordinator))
    const first = await snapshotOf(phone)
    const before = api.services.statements.count
    expect(await snapshotOf(phone)).toEqual(first)
    expect(api.services.statements.count - before).toBe(1)
  })

  it('shows each their own', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    expect((await snapshotOf(await entered(shoot, shoot.jan))).snapshot.person.name).toBe('Jan')
    expect(JSON.stringify(await snapshotOf(await entered(shoot, shoot.jan)))).not.toContain('Ana')
  })

  it('shows the unit sheet of own days only: not of another production, nor of another organization', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const other = await makePublishedShoot(api, coordinator)
    const foreign = await makePublishedShoot(api, await makeMember(api, { role: 'coordinator' }))
    const phone = await entered(shoot)
    const own = await phone.get(`/api/reader/days/${shoot.days[0]}`)
    expect(await own.json()).toMatchObject({ revision: 1, sheet: { header: { dayNumber: 1 } } })
    const statuses = await Promise.all([other.days[0], foreign.days[0], randomUUID(), 'x'].map(async (day) => (await phone.get(`/api/reader/days/${day}`)).status))
    expect(statuses).toEqual([404, 404, 404, 404])
  })

  it('not of a day they are not called on', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const phone = await entered(shoot)
    await sql(api, 'delete from booking where person_id = $1 and day_id = $2', [shoot.ana, shoot.days[0]])
    expect((await phone.get(`/api/reader/days/${shoot.days[0]}`)).status).toBe(404)
  })

  it('tells what they were told before, and by whom; nothing of what others were', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    await shoot.pullUpAna(90)
    const told = async (person: string) => ((await (await (await entered(shoot, person)).get('/api/reader/revisions')).json()) as { revisions: object[] }).revisions
    expect(await told(shoot.ana)).toMatchObject([
      { number: 2, colour: 'Blue', publishedBy: 'Inês', published: 'Mon 11 Jan 2027 15:00', sentences: [expect.stringContaining('pulled up')] },
      { number: 1, colour: 'White' },
    ])
    expect(JSON.stringify(await told(shoot.jan))).not.toContain('pulled up')
    expect((await openPhone(api).get('/api/reader/revisions')).status).toBe(401)
  })

  it('prints an own day', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const answer = await (await entered(shoot)).get(`/api/reader/call-sheets/${shoot.days[0]}.pdf`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 4).toString()).toBe('%PDF')
  })
})
