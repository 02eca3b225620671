import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../api.js'
import type { Browser } from '../browser.js'
import { makeMember, makeOrganization, makeProduction, sql, type TestMember, type TestProduction } from '../builders.js'
import { openRawSocket, type RawSocket } from './raw-socket.js'

let api: TestApi
let organizationId: string
let production: TestProduction
beforeAll(async () => {
  api = await startApi({ CALLBOARD_RECHECK_SECONDS: '0.2' })
  organizationId = await makeOrganization(api)
  production = await makeProduction(api, organizationId)
})
afterAll(() => api.stop())

const open: RawSocket[] = []
afterEach(() => open.splice(0).forEach((socket) => socket.close()))

function connect(browser: Browser): RawSocket {
  const socket = openRawSocket(api, browser)
  open.push(socket)
  return socket
}

const listening = (id: string) => ({ id, type: 'subscribe', payload: { query: 'subscription ($id: ID!) { draftMoved(draftId: $id) { version } }', variables: { id: production.draftId } } })

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 25))
  expect(isSo()).toBe(true)
}

const somebody = () => makeMember(api, { role: 'assistantDirector', organizationId, productionIds: [production.productionId] })

describe('a session', () => {
  it('has five sockets and no sixth, until one of them is closed', async () => {
    const { browser } = await somebody()
    const sockets = Array.from({ length: 7 }, () => connect(browser))
    const answers = await Promise.all(sockets.map((socket) => socket.answer))
    expect(answers.filter((answer) => answer === 'acknowledged')).toHaveLength(5)
    expect(answers.filter((answer) => answer === 'closed with 4403')).toHaveLength(2)
    expect(await connect((await somebody()).browser).answer).toBe('acknowledged')

    const first = sockets[answers.indexOf('acknowledged')]!
    first.close()
    await first.closed
    let answer = ''
    for (let turn = 0; turn < 40 && answer !== 'acknowledged'; turn += 1) answer = await connect(browser).answer
    expect(answer).toBe('acknowledged')
  })

  it('does not count sockets of strangers that were turned away', async () => {
    const { browser, accountId } = await somebody()
    await sql(api, 'delete from session where account_id = $1', [accountId])
    for (let turn = 0; turn < 7; turn += 1) expect(await connect(browser).answer).toBe('closed with 4403')
  })
})

it('listens to twenty things on one socket and to no more', async () => {
  const socket = connect((await somebody()).browser)
  await socket.answer
  for (let id = 1; id <= 21; id += 1) socket.say(listening(`s${id}`))
  const of = (type: string) => socket.heard.filter((message) => message.type === type)
  await until(() => of('next').length === 20 && of('error').length === 1)
  expect(JSON.stringify(of('error'))).toContain('At most 20 subscriptions on one socket.')

  socket.say({ id: 's1', type: 'complete' })
  socket.say(listening('s22'))
  await until(() => of('next').length === 21)
})

describe('a socket on which nothing happens', () => {
  const ENDINGS: readonly [string, string, (member: TestMember) => Promise<unknown>][] = [
    ['falls silent when the role becomes a smaller one', 'silent', ({ membershipId }) => sql(api, "update membership set role = 'crew' where membership_id = $1", [membershipId])],
    ['falls silent when the production is taken away', 'silent', ({ membershipId }) => sql(api, 'delete from membership_production where membership_id = $1', [membershipId])],
    ['is closed when the session ends', 'closed', ({ accountId }) => sql(api, 'delete from session where account_id = $1', [accountId])],
    ['is closed when the membership ends', 'closed', ({ membershipId }) => sql(api, 'delete from membership where membership_id = $1', [membershipId])],
  ]

  it.each(ENDINGS)('%s', async (_name, how, end) => {
    const member = await somebody()
    const socket = connect(member.browser)
    let code = 0
    void socket.closed.then((given) => (code = given))
    await socket.answer
    socket.say(listening('draft'))
    await until(() => socket.heard.some(({ type }) => type === 'next'))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect([code, socket.heard.filter(({ type }) => type === 'complete')]).toEqual([0, []])

    await end(member)
    await until(() => code === 4403 || socket.heard.some(({ type, id }) => type === 'complete' && id === 'draft'))
    expect(code === 4403 ? 'closed' : 'silent').toBe(how)
  })
})
