import { randomUUID } from 'node:crypto'
import { type Board, canonicalBoard } from '@callboard/schedule'
import type { TestApi } from './api.js'
import type { GraphqlAnswer } from './browser.js'
import { makePerson, makeProduction, makeScene, sql, type TestMember, type TestProduction } from './builders.js'

const PUBLISH = `mutation Publish($input: PublishScheduleInput!) { publishSchedule(input: $input) { __typename
  ... on SchedulePublished { concerned deliveries revision { number colour revisionId } } ... on DraftChanged { version }
  ... on NothingToPublish { number } ... on RestTooShort { breaches { name rest minimum } } ... on NoShootDays { version } } }`

export interface Shoot extends TestProduction {
  /** Plays NELL, cast number 1, in the scenes of both days; needs an hour before being on set. */
  readonly ana: string
  /** Crew, at general call. */
  readonly jan: string
  readonly board: Board
  readonly days: readonly [string, string]
}

/** A production with two shoot days, 12 and 13 January, one scene of a page on each. */
export async function makeShoot(api: TestApi, organizationId: string): Promise<Shoot> {
  const production = await makeProduction(api, organizationId)
  const { productionId } = production
  const ana = await makePerson(api, organizationId, { productionId, name: 'Ana', kind: 'cast', castNumber: '1', characters: ['NELL'], callOffset: 60 })
  const jan = await makePerson(api, organizationId, { productionId, name: 'Jan', departmentId: production.departmentId })
  const scenes = [
    await makeScene(api, organizationId, { productionId, number: '1', characters: ['NELL'] }),
    await makeScene(api, organizationId, { productionId, number: '2', characters: ['NELL'] }),
  ]
  const days = [randomUUID(), randomUUID()] as const
  const board = canonicalBoard({
    days: days.map((id, index) => ({ id, order: `a${index}`, date: `2027-01-1${index + 2}`, generalCall: '07:00', locationId: null, note: '' })),
    strips: scenes.map((sceneId, index) => ({ kind: 'scene', id: randomUUID(), sceneId, part: null, eighths: 8, dayId: days[index], order: 'a0' })),
    callExceptions: [],
  } as unknown as Board)
  await saveBoard(api, production.draftId, board)
  return { ...production, ana, jan, board, days }
}

/** Puts a board into a draft behind the API's back. */
export async function saveBoard(api: TestApi, draftId: string, board: Board): Promise<void> {
  await sql(api, 'update draft set board = $2, version = version + 1 where draft_id = $1', [draftId, JSON.stringify(board)])
}

/** The board with one person's call typed as an offset from general call. */
export function withCall(board: Board, dayId: string, personId: string, minutes: number): Board {
  return { ...board, callExceptions: [{ dayId, personId, call: { kind: 'offset', minutes } }] } as unknown as Board
}

/** Publishes the draft as it stands; the whole answer. */
export async function publish(api: TestApi, by: TestMember, draftId: string, changes: object = {}): Promise<GraphqlAnswer> {
  const [row] = await sql<{ version: number }>(api, 'select version from draft where draft_id = $1', [draftId])
  const input = { draftId, expectedVersion: row!.version, idempotencyKey: randomUUID(), reason: 'tide', restBreachesAccepted: false, ...changes }
  return by.browser.send(PUBLISH, { input })
}
