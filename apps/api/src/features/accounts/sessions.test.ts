import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeAccount, signIn, stranger, type TestAccount, whoIs } from '../../../test/accounts.js'
import { startApi, type TestApi } from '../../../test/api.js'
import type { Browser } from '../../../test/browser.js'
import { makeMember, makeOrganization, sql } from '../../../test/builders.js'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

interface SessionAnswer {
  readonly sessionId: string
  readonly current: boolean
}

const sessionsOf = async (browser: Browser) => (await browser.ask<{ sessions: SessionAnswer[] }>('{ sessions { sessionId device startedAt lastUsedAt current } }')).sessions

async function onTwoDevices(): Promise<{ account: TestAccount; phone: Browser }> {
  const account = await makeAccount(api)
  const phone = stranger(api)
  await signIn(phone, { email: account.email })
  return { account, phone }
}

describe('sessions', () => {
  it('lists the viewer\'s own', async () => {
    const { account, phone } = await onTwoDevices()
    await makeAccount(api)
    expect((await sessionsOf(account.browser)).map((session) => session.current).sort()).toEqual([false, true])
    expect(await sessionsOf(phone)).toHaveLength(2)
  })

  it('end one by one, but only the viewer\'s own', async () => {
    const { account, phone } = await onTwoDevices()
    const other = await makeAccount(api, { organizationId: account.organizationId })
    const [phoneSession] = (await sessionsOf(phone)).filter((session) => session.current)
    const END = 'mutation ($sessionId: ID!) { endSession(sessionId: $sessionId) { sessionId } }'
    expect((await other.browser.send(END, { sessionId: phoneSession!.sessionId })).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    expect(await whoIs(phone)).toBe(account.membershipId)
    await account.browser.ask(END, { sessionId: phoneSession!.sessionId })
    expect(await whoIs(phone)).toBeNull()
    expect((await account.browser.send(END, { sessionId: phoneSession!.sessionId })).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })

  it('end with signing out, here or everywhere', async () => {
    const { account, phone } = await onTwoDevices()
    const before = account.browser.cookies.get('callboard-session')!
    expect(await phone.ask('mutation { signOut { sessions } }')).toEqual({ signOut: { sessions: 1 } })
    expect(phone.cookies.size).toBe(0)
    expect(await whoIs(account.browser)).toBe(account.membershipId)
    expect(await phone.ask('mutation { signOut { sessions } }')).toEqual({ signOut: { sessions: 0 } })

    await signIn(phone, { email: account.email })
    expect(await account.browser.ask('mutation { signOutEverywhere { sessions } }')).toEqual({ signOutEverywhere: { sessions: 2 } })
    account.browser.cookies.set('callboard-session', before)
    expect([await whoIs(phone), await whoIs(account.browser)]).toEqual([null, null])
  })

  it.each([
    ['twelve hours without use', "last_used_at = last_used_at - interval '12 hours 1 second'"],
    ['fourteen days', "ends_at = ends_at - interval '14 days'"],
  ])('end after %s', async (_case, change) => {
    const { browser, accountId, membershipId } = await makeAccount(api)
    expect(await whoIs(browser)).toBe(membershipId)
    await sql(api, `update session set ${change} where account_id = $1`, [accountId])
    expect(await whoIs(browser)).toBeNull()
  })

  it('last fourteen days at most, for this host alone', async () => {
    const account = await makeAccount(api)
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '10.9.9.9' },
      body: JSON.stringify({ query: `mutation { signIn(input: { email: "${account.email}", password: "harbour lights at dawn" }) { __typename } }` }),
    })
    expect(response.headers.get('set-cookie')).toMatch(/^callboard-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=1209600$/)
  })
})

describe('switchOrganization', () => {
  const SWITCH = 'mutation ($organizationId: ID!) { switchOrganization(organizationId: $organizationId) { viewer { member { organization { name } otherOrganizations { name } role } } } }'

  it('continues where the account is a member too, under a new token', async () => {
    const account = await makeAccount(api)
    const second = await makeOrganization(api, 'Pier Films')
    await sql(api, "insert into membership (organization_id, membership_id, account_id, role) values ($1, gen_random_uuid(), $2, 'crew')", [second, account.accountId])
    const before = account.browser.cookies.get('callboard-session')
    expect(await account.browser.ask(SWITCH, { organizationId: second })).toEqual({
      switchOrganization: { viewer: { member: { organization: { name: 'Pier Films' }, otherOrganizations: [{ name: 'Harbour Pictures' }], role: 'crew' } } },
    })
    expect(account.browser.cookies.get('callboard-session')).not.toBe(before)
    expect((await account.browser.send('{ members { membershipId } }')).errors).toHaveLength(1)
  })

  it('opens no organization of others', async () => {
    const account = await makeAccount(api)
    const other = await makeMember(api, { role: 'owner' })
    const answer = await account.browser.send(SWITCH, { organizationId: other.organizationId })
    expect(answer.errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    expect(await whoIs(account.browser)).toBe(account.membershipId)
  })
})
