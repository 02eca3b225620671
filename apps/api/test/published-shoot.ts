import { randomUUID } from 'node:crypto'
import type { TestApi } from './api.js'
import { type Browser, openBrowser } from './browser.js'
import { sql, type TestMember } from './builders.js'
import { makeShoot, publish, saveBoard, withCall } from './shoot.js'

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

export async function makePublishedShoot(api: TestApi, coordinator: TestMember): Promise<PublishedShoot> {
  const { productionId, draftId, ana, jan, days, board } = await makeShoot(api, coordinator.organizationId)
  const publishNow = async () => {
    const { data } = await publish(api, coordinator, draftId, { restBreachesAccepted: true })
    return (data as { publishSchedule: { revision: { number: number } } }).publishSchedule.revision.number
  }
  await publishNow()
  return {
    productionId, draftId, ana, jan, days,
    async pullUpAna(minutes) {
      await saveBoard(api, draftId, withCall(board, days[1], ana, -minutes))
      return publishNow()
    },
    revisionId: async (number) => (await sql<{ id: string }>(api, 'select revision_id as id from revision where production_id = $1 and number = $2', [productionId, number]))[0]!.id,
  }
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
