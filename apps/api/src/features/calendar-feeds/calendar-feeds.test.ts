import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { openBrowser } from '../../../test/browser.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { linkOf, makePublishedShoot, openPhone, type PublishedShoot } from '../../../test/published-shoot.js'
import { deskOf, issueSheet, typeDetails } from '../../../test/sheets.js'
import { publish, saveBoard } from '../../../test/shoot.js'

const MAKE = 'mutation($input: MakeCalendarFeedInput!) { makeCalendarFeed(input: $input) { url feed { calendarFeedId personId name madeBy fetchedAt } } }'
const REVOKE = 'mutation($calendarFeedId: ID!) { revokeCalendarFeed(calendarFeedId: $calendarFeedId) { calendarFeedId } }'
const LIST = 'query($productionId: ID!) { calendarFeeds(productionId: $productionId) { calendarFeedId personId name madeBy fetchedAt } }'

let api: TestApi
let coordinator: TestMember
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

interface Made {
  readonly url: string
  readonly feed: { readonly calendarFeedId: string; readonly name: string | null; readonly fetchedAt: string | null }
}

async function feedOf({ productionId }: PublishedShoot, personId: string | null): Promise<Made> {
  return (await coordinator.browser.ask<{ makeCalendarFeed: Made }>(MAKE, { input: { productionId, personId } })).makeCalendarFeed
}

const get = (url: string, headers: Record<string, string> = {}, method = 'GET') => openBrowser(api.url).fetch(new URL(url).pathname, { headers, method })

interface Event {
  readonly [property: string]: string | undefined
}

async function eventsOf(url: string): Promise<Event[]> {
  const text = (await (await get(url)).text()).replaceAll('\r\n ', '')
  return [...text.matchAll(/BEGIN:VEVENT\r\n(.*?)END:VEVENT/gs)].map(([, event]) => Object.fromEntries(event!.split('\r\n').map((line) => [line.split(':')[0]!, line.slice(line.indexOf(':') + 1)])))
}

/** Takes the second shoot day off the board, and publishes. */
async function dropSecondDay(shoot: PublishedShoot): Promise<void> {
  const [draft] = await sql<{ board: Parameters<typeof saveBoard>[2] }>(api, 'select board from draft where draft_id = $1', [shoot.draftId])
  const board = draft!.board
  await saveBoard(api, shoot.draftId, { ...board, days: board.days.filter((day) => day.id !== shoot.days[1]), strips: board.strips.map((strip) => (strip.dayId === shoot.days[1] ? { ...strip, dayId: null } : strip)), callExceptions: [] } as typeof board)
  const { errors } = await publish(api, coordinator, shoot.draftId, { restBreachesAccepted: true })
  expect(errors).toEqual([])
}

describe('a calendar to subscribe to', () => {
  it('tells one person’s calls in UTC, and goes by the revision', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const { url, feed } = await feedOf(shoot, shoot.ana)
    expect(feed).toMatchObject({ name: 'Ana', fetchedAt: null })
    const before = await eventsOf(url)
    const [row] = await sql<{ at: string }>(api, `select to_char(call_at at time zone 'UTC', 'YYYYMMDD"T"HH24MISS"Z"') as at from booking where person_id = $1 and day_id = $2`, [shoot.ana, shoot.days[1]])
    expect(before.map(({ STATUS, SEQUENCE }) => [STATUS, SEQUENCE])).toEqual([['CONFIRMED', '1'], ['CONFIRMED', '1']])
    expect(before[1]).toMatchObject({ DTSTART: row!.at, CATEGORIES: 'WHITE', SUMMARY: expect.stringMatching(/^Call \d\d:\d\d · Day 2 · /), DESCRIPTION: expect.stringContaining('All times are those of Europe/') })
    await shoot.pullUpAna(90)
    const after = await eventsOf(url)
    expect(after.map(({ UID }) => UID)).toEqual(before.map(({ UID }) => UID))
    expect(after[1]!.DTSTART! < before[1]!.DTSTART!).toBe(true)
    expect(after[1]).toMatchObject({ SEQUENCE: '2', CATEGORIES: 'BLUE' })
  })

  it('goes by the call sheets too that say something new to them, and to nobody else', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const { url } = await feedOf(shoot, shoot.ana)
    const day = { productionId: shoot.productionId, dayId: shoot.days[1] }
    const issue = async (fields: Record<string, string> | null) => {
      if (fields) await typeDetails(coordinator, day, (await deskOf(coordinator, day)).version, fields)
      await issueSheet(coordinator, day, { restBreachesAccepted: true })
      return (await eventsOf(url)).map(({ SEQUENCE }) => SEQUENCE)
    }
    expect(await issue(null)).toEqual(['1', '2'])
    expect(await issue({ breakfast: '05:30' })).toEqual(['1', '2'])
    const [, before] = await eventsOf(url)
    expect(await issue({ [`cast.${shoot.ana}.report`]: '05:15' })).toEqual(['1', '3'])
    const [, after] = await eventsOf(url)
    expect([after!.UID, after!.DTSTART === before!.DTSTART]).toEqual([before!.UID, false])
    await shoot.pullUpAna(90)
    expect((await eventsOf(url)).map(({ SEQUENCE }) => SEQUENCE)).toEqual(['2', '4'])
  })

  it('keeps what is no longer there, cancelled: for the person and for the production', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const [ana, all] = [await feedOf(shoot, shoot.ana), await feedOf(shoot, null)]
    const before = [await eventsOf(ana.url), await eventsOf(all.url)]
    await dropSecondDay(shoot)
    for (const [index, { url }] of [ana, all].entries()) {
      const after = await eventsOf(url)
      expect(after.map(({ UID, STATUS, SEQUENCE }) => [UID, STATUS, SEQUENCE])).toEqual([
        [before[index]![0]!.UID, 'CONFIRMED', '2'], [before[index]![1]!.UID, 'CANCELLED', '2'],
      ])
      expect(after[1]!.DTSTART).toBe(before[index]![1]!.DTSTART)
    }
  })

  it('tells a production’s shoot days without people, from unit call to estimated wrap', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const { url } = await feedOf(shoot, null)
    const text = await (await get(url)).text()
    expect(text).not.toMatch(/Ana|Jan\b(?! 20)/)
    const events = await eventsOf(url)
    expect(events).toHaveLength(2)
    expect(events[0]!.SUMMARY).toMatch(/^Unit call \d\d:\d\d · Day 1 · /)
    expect(events.every((event) => event.DTSTART! < event.DTEND!)).toBe(true)
  })

  it('answers programs as they ask: what they have already, by HEAD, and notes when', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const { url, feed } = await feedOf(shoot, shoot.ana)
    const first = await get(url)
    expect([first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual(['text/calendar; charset=utf-8', 'private, no-cache'])
    const tag = first.headers.get('etag')!
    expect((await get(url, { 'if-none-match': tag })).status).toBe(304)
    expect((await get(url, { 'if-none-match': `W/${tag}, "x"` })).status).toBe(304)
    expect([(await get(url, {}, 'HEAD')).status, (await get(url, { 'if-none-match': '"other"' })).status]).toEqual([200, 200])
    await shoot.pullUpAna(90)
    expect((await get(url, { 'if-none-match': tag })).status).toBe(200)
    const { calendarFeeds } = await coordinator.browser.ask<{ calendarFeeds: Made['feed'][] }>(LIST, { productionId: shoot.productionId })
    expect(calendarFeeds).toMatchObject([{ calendarFeedId: feed.calendarFeedId, name: 'Ana', fetchedAt: '2027-01-11T15:00:00Z' }])
  })

  it('takes no more than eight statements, however many days', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const { url } = await feedOf(shoot, shoot.ana)
    const before = api.services.statements.count
    await get(url)
    expect(api.services.statements.count - before).toBeLessThanOrEqual(8)
  })

  it.each([
    ['that never was', async () => `https://x/api/calendars/${'a'.repeat(43)}.ics`],
    ['with one letter changed', async ({ url }: Made) => url.replace(/(.)\.ics$/, (_, last: string) => `${last === 'b' ? 'c' : 'b'}.ics`)],
    ['cut off', async ({ url }: Made) => url.slice(0, -6)],
    ['that is not called a calendar', async ({ url }: Made) => url.replace('.ics', '.txt')],
    ['that was revoked', async ({ url, feed }: Made) => {
      await coordinator.browser.ask(REVOKE, { calendarFeedId: feed.calendarFeedId })
      return url
    }],
    ['of a person whose links were all ended', async ({ url }: Made, { ana }: PublishedShoot) => {
      await coordinator.browser.ask('mutation($personId: ID!) { revokePersonalLinks(personId: $personId) { links } }', { personId: ana })
      return url
    }],
  ])('is not there at an address %s', async (_what, spoil) => {
    const shoot = await makePublishedShoot(api, coordinator)
    const answer = await get(await spoil(await feedOf(shoot, shoot.ana), shoot))
    expect([answer.status, await answer.json()]).toEqual([404, { error: 'This is not here, or not for you.' }])
  })

  it('is made by whoever sends deliveries, of people of that production alone', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const other = await makePublishedShoot(api, coordinator)
    const refused = async (by: TestMember, input: object) => (await by.browser.send(MAKE, { input })).errors[0]?.message
    const foreign = await makeMember(api, { role: 'coordinator' })
    const assistant = await makeMember(api, { role: 'assistantDirector', organizationId: coordinator.organizationId, productionIds: [shoot.productionId] })
    const said = await Promise.all([
      refused(foreign, { productionId: shoot.productionId }), refused(assistant, { productionId: shoot.productionId }), refused(coordinator, { productionId: shoot.productionId, personId: other.ana }),
    ])
    expect(new Set(said)).toEqual(new Set(['This is not here, or not for you.']))
    expect(await sql(api, 'select 1 from calendar_feed where production_id = $1', [shoot.productionId])).toEqual([])
  })
})

describe('a reader’s own calendar', () => {
  it('is one, whichever of their phones asks, until their links are ended', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const ask = async () => {
      const phone = openPhone(api)
      await phone.enter(await linkOf(coordinator, shoot.ana))
      return ((await (await phone.browser.fetch('/api/reader/calendar', { method: 'POST' })).json()) as { url: string }).url
    }
    const [first, second] = await Promise.all([ask(), ask()])
    expect(second).toBe(first)
    expect((await eventsOf(first)).map(({ SUMMARY }) => SUMMARY)).toEqual([expect.stringContaining('Call'), expect.stringContaining('Call')])
    await coordinator.browser.ask('mutation($personId: ID!) { revokePersonalLinks(personId: $personId) { links } }', { personId: shoot.ana })
    expect((await get(first)).status).toBe(404)
    expect(await ask()).not.toBe(first)
  })

  it('is not for others: without a session, from another page', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    expect((await openPhone(api).browser.fetch('/api/reader/calendar', { method: 'POST' })).status).toBe(401)
    const phone = openPhone(api)
    await phone.enter(await linkOf(coordinator, shoot.ana))
    expect((await phone.browser.fetch('/api/reader/calendar', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(404)
    expect(await sql(api, 'select 1 from calendar_feed where production_id = $1', [shoot.productionId])).toEqual([])
  })
})

// Last: from then on this address has to wait.
describe('guessing at addresses', () => {
  it('is slowed down, not those who subscribed', async () => {
    const shoot = await makePublishedShoot(api, coordinator)
    const { url } = await feedOf(shoot, shoot.ana)
    const guesses = await Promise.all(Array.from({ length: 70 }, () => get(`https://x/api/calendars/${'z'.repeat(43)}.ics`)))
    expect(guesses.map(({ status }) => status)).toContain(429)
    expect((await get(url)).status).toBe(200)
  })
})
