import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { startApi, type TestApi } from '../api.js'
import { makeMember, makeProduction, type TestMember } from '../builders.js'
import { type Abuse, ABUSES } from './abuses.js'

/** Statements that tell who is asking; what is refused must not have sent one more. */
const STATEMENTS_OF_THE_DOOR = 1
const SECONDS = 2

let api: TestApi
let owner: TestMember
beforeAll(async () => {
  api = await startApi()
  owner = await makeMember(api, { role: 'owner' })
  await makeProduction(api, owner.organizationId)
}, 60_000)
afterAll(() => api.stop())

function send(abuse: Abuse): Promise<Response> {
  const method = abuse.method ?? 'POST'
  const init = { method, headers: abuse.headers ?? { 'content-type': 'application/json' }, ...(method === 'GET' ? {} : { body: abuse.body }) }
  return owner.browser.fetch(abuse.path ?? '/graphql', init)
}

describe('refused without work', () => {
  it.each(ABUSES.map((abuse) => [abuse.name, abuse] as const))('%s', async (_name, abuse) => {
    const [statements, started] = [api.services.statements.count, performance.now()]
    const response = await send(abuse)
    const text = await response.text()
    expect([response.status >= 400 && response.status < 500, response.status, text.slice(0, 300)]).toEqual([true, response.status, text.slice(0, 300)])
    expect(text).not.toMatch(/"data":\{/)
    expect(text).not.toMatch(/node_modules|\.js:\d+|\.ts:\d+|    at /)
    expect(api.services.statements.count - statements).toBeLessThanOrEqual(STATEMENTS_OF_THE_DOOR)
    expect(performance.now() - started).toBeLessThan(SECONDS * 1000)
    expect(owner.browser.cookies.size).toBe(1)
  })
})

describe('GraphQL over HTTP', () => {
  it('is spoken as its specification asks', async () => {
    const results = await Promise.all(serverAudits({ url: `${api.url}/graphql` }).map((audit) => audit.fn()))
    const named = (status: string) => results.filter((result) => result.status === status).map((result) => result.name)
    expect(named('error')).toEqual([])
    // Our server answers 400 to what it cannot run, in either media type.
    expect(named('warn')).toEqual([
      'SHOULD use 200 status code on document parsing failure when accepting application/json',
      'SHOULD use 200 status code on document validation failure when accepting application/json',
      'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ])
  }, 30_000)
})
