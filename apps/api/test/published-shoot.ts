import { randomUUID } from 'node:crypto'
import { type Board, canonicalBoard } from '@callboard/schedule'
import type { TestApi } from './api.js'
import { type Browser, openBrowser } from './browser.js'
import { makePerson, makeProduction, makeScene, sql, type TestMember } from './builders.js'

/** A production with two shoot days that was published: Ana plays on both, Jan is crew. */
export interface PublishedShoot {
  readonly productionId: string
  readonly draftId: string
  readonly ana: string
  readonly jan: string
  readonly days: readonly [string, string]
  /** Moves Ana's call on a day and publishes again; gives the new revision's number. */
  pullUpAna(minutes: number): Promise<number>
  revisionId(number: number): Promise<string>
}

export async function makePublishedShoot(api: TestApi, coordinator: TestMember, changes: { anaEmail?: string | null; janEmail?: string | null } = {}): Promise<PublishedShoot> {
  const { organizationId } = coordinator
  const { productionId, draftId, departmentId } = await makeProduction(api, organizationId)
  const ana = await makePerson(api, organizationId, { productionId, name: 'Ana', kind: 'cast', castNumber: '1', characters: ['NELL'], callOffset: 60, ...emailOf(changes.anaEmail) })
  const jan = await makePerson(api, organizationId, { productionId, name: 'Jan', departmentId, ...emailOf(changes.janEmail) })
  const days = [randomUUID(), randomUUID()] as const
  const scenes = [await makeScene(api, organizationId, { productionId, number: '1', characters: ['NELL'] }), await makeScene(api, organizationId, { productionId, number: '2', characters: ['NELL'] })]
  const board = canonicalBoard({
    days: days.map((id, index) => ({ id, order: `a${index}`, date: `2027-01-1${index + 2}`, generalCall: '07:00', locationId: null, note: '' })),
    strips: scenes.map((sceneId, index) => ({ kind: 'scene', id: randomUUID(), sceneId, part: null, eighths: 8, dayId: days[index], order: 'a0' })),
    callExceptions: [],
  } as unknown as Board)
  const publish = (next: Board) => saveAndPublish(api, coordinator, draftId, next)
  await publish(board)
  return {
    productionId, draftId, ana, jan, days,
    pullUpAna: (minutes) => publish({ ...board, callExceptions: [{ dayId: days[1], personId: ana, call: { kind: 'offset', minutes: -minutes } }] } as unknown as Board),
    revisionId: async (number) => (await sql<{ id: string }>(api, 'select revision_id as id from revision where production_id = $1 and number = $2', [productionId, number]))[0]!.id,
  }
}

function emailOf(email: string | null | undefined) {
  return email === undefined ? {} : { email }
}

async function saveAndPublish(api: TestApi, coordinator: TestMember, draftId: string, board: Board): Promise<number> {
  const [row] = await sql<{ version: number }>(api, 'update draft set board = $2, version = version + 1 where draft_id = $1 returning version', [draftId, JSON.stringify(board)])
  const { publishSchedule } = await coordinator.browser.ask<{ publishSchedule: { revision: { number: number } } }>(
    `mutation Publish($input: PublishScheduleInput!) { publishSchedule(input: $input) { ... on SchedulePublished { revision { number } } } }`,
    { input: { draftId, expectedVersion: row!.version, idempotencyKey: randomUUID(), reason: 'tide', restBreachesAccepted: true } },
  )
  return publishSchedule.revision.number
}

/** A phone, with nothing on it yet. */
export interface Phone {
  readonly browser: Browser
  enter(url: string): Promise<Response>
  get(path: string, headers?: Record<string, string>): Promise<Response>
  answer(answer: object): Promise<Response>
}

export function openPhone(api: TestApi): Phone {
  const browser = openBrowser(api.url)
  const post = (path: string, body: object) =>
    browser.fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return {
    browser,
    enter: (url) => post('/api/reader/enter', { token: url.split('#')[1] }),
    get: (path, headers = {}) => browser.fetch(path, { headers }),
    answer: (answer) => post('/api/reader/answer', { message: '', clientAnswerId: randomUUID(), ...answer }),
  }
}

/** A personal link, as the office makes one. */
export async function linkOf(coordinator: TestMember, personId: string): Promise<string> {
  const { makePersonalLink } = await coordinator.browser.ask<{ makePersonalLink: { url: string } }>(
    'mutation Link($personId: ID!) { makePersonalLink(personId: $personId) { url expiresAt } }', { personId },
  )
  return makePersonalLink.url
}
