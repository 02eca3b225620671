import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { newToken } from '../../src/platform/secrets/tokens.js'

const SQL = readFileSync(fileURLToPath(new URL('../large-shoot.sql', import.meta.url)), 'utf8')

/** A production made for a fault, and the cookie of a coordinator who may publish it. */
export interface LargeShoot {
  readonly organizationId: string
  readonly productionId: string
  readonly draftId: string
  readonly cookie: string
  /** Of somebody on its call sheets, by their personal link. */
  readonly readerCookie: string
  readonly readerId: string
}

/** Makes a production with so many people and shoot days, each time in an organization of its own. */
export async function makeLargeShoot(owner: pg.Client, people: number, days: number): Promise<LargeShoot> {
  const [token, readerToken] = [newToken(), newToken()]
  await owner.query(SQL)
  const { rows } = await owner.query('select * from pg_temp.make_large_shoot($1, $2, $3, $4)', [people, days, token, readerToken])
  const { organization_id: organizationId, production_id: productionId, draft_id: draftId, reader_id: readerId } = rows[0]
  return { organizationId, productionId, draftId, readerId, cookie: `callboard-session=${token}`, readerCookie: `callboard-reader=${readerToken}` }
}

/** Sends one GraphQL operation as the coordinator; throws when the connection breaks. */
export async function ask<Data>(url: string, cookie: string, query: string, variables: object): Promise<Data> {
  const body = JSON.stringify({ query, variables })
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body })
  const answer = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] }
  if (answer.errors || !answer.data) throw new Error(answer.errors?.map(({ message }) => message).join('\n') ?? `status ${response.status}`)
  return answer.data
}

const PUBLISH = `mutation Publish($input: PublishScheduleInput!) { publishSchedule(input: $input) { __typename
  ... on SchedulePublished { deliveries revision { revisionId number } } } }`

export interface Published {
  readonly __typename: string
  readonly deliveries?: number
  readonly revision?: { readonly revisionId: string; readonly number: number }
}

export async function publish(url: string, shoot: LargeShoot, idempotencyKey: string, changes: object = {}): Promise<Published> {
  const input = { draftId: shoot.draftId, expectedVersion: 1, idempotencyKey, reason: 'weather', restBreachesAccepted: true, ...changes }
  return (await ask<{ publishSchedule: Published }>(url, shoot.cookie, PUBLISH, { input })).publishSchedule
}
