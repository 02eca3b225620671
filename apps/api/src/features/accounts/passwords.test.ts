import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { kindOf, mailsTo, makeAccount, PASSWORD, signIn, stranger, tokenTo, whoIs } from '../../../test/accounts.js'
import { startApi, type TestApi } from '../../../test/api.js'
import type { Browser, GraphqlAnswer } from '../../../test/browser.js'
import { sql } from '../../../test/builders.js'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const NEXT = 'another harbour at dusk'

const request = (email: string): Promise<GraphqlAnswer> =>
  stranger(api).send('mutation ($email: EmailAddress!) { requestPasswordReset(email: $email) { email } }', { email })

const reset = (browser: Browser, token: string, password = NEXT): Promise<GraphqlAnswer> =>
  browser.send(
    'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename ... on LinkExpired { hours } ... on WeakPassword { atLeast } ... on SignedIn { viewer { member { membershipId } } } } }',
    { input: { token, password } },
  )

const change = (browser: Browser, current: string, next = NEXT): Promise<GraphqlAnswer> =>
  browser.send(
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on PasswordChanged { sessionsEnded } ... on WrongCredentials { triesLeft } ... on WeakPassword { atLeast } } }',
    { input: { current, next } },
  )

describe('requestPasswordReset', () => {
  it('answers known, unknown and impossible addresses the same, and mails only the known', async () => {
    const { email } = await makeAccount(api)
    const addresses = [email, 'nobody@pier-films.example', `${email}\r\nBcc: evil@x.example`]
    const answers = await Promise.all(addresses.map(request))
    expect(answers.map(({ status, errors }) => ({ status, errors }))).toEqual(addresses.map(() => ({ status: 200, errors: [] })))
    expect(answers.map(({ data }) => data)).toEqual(addresses.map((address) => ({ requestPasswordReset: { email: address } })))
    expect((await mailsTo(api, email)).map((mail) => mail.subject)).toEqual(['Choose a new password'])
    expect(await sql(api, 'select to_address from account_mail')).toEqual([{ to_address: email }])
  })

  it('mails to the address as the account has it', async () => {
    const { email } = await makeAccount(api)
    await request(` ${email.toUpperCase()}`)
    expect(await mailsTo(api, email)).toHaveLength(1)
  })
})

describe('resetPassword', () => {
  it('sets the password, signs in here and out everywhere else', async () => {
    const account = await makeAccount(api)
    await request(account.email)
    const browser = stranger(api)
    const answer = await reset(browser, await tokenTo(api, account.email))
    expect(answer.data).toEqual({ resetPassword: { __typename: 'SignedIn', viewer: { member: { membershipId: account.membershipId } } } })
    expect([await whoIs(browser), await whoIs(account.browser)]).toEqual([account.membershipId, null])
    expect(kindOf(await signIn(stranger(api), { email: account.email }))).toBe('WrongCredentials')
    expect(kindOf(await signIn(stranger(api), { email: account.email, password: NEXT }))).toBe('SignedIn')
    expect((await mailsTo(api, account.email)).map((mail) => mail.subject)).toContain('Your password was changed')
  })

  it('works once, of two at once too, and uses up the other links', async () => {
    const { email } = await makeAccount(api)
    await request(email)
    const older = await tokenTo(api, email)
    await sql(api, 'delete from account_mail where to_address = $1', [email])
    await request(email)
    const token = await tokenTo(api, email)
    const answers = await Promise.all([reset(stranger(api), token), reset(stranger(api), token)])
    expect(answers.map(kindOf).sort()).toEqual(['LinkExpired', 'SignedIn'])
    expect((await reset(stranger(api), older)).data).toEqual({ resetPassword: { __typename: 'LinkExpired', hours: 1 } })
  })

  it('is over after an hour', async () => {
    const { email, accountId } = await makeAccount(api)
    await request(email)
    await sql(api, "update account_link set expires_at = expires_at - interval '60 minutes' where account_id = $1", [accountId])
    expect(kindOf(await reset(stranger(api), await tokenTo(api, email)))).toBe('LinkExpired')
  })

  it('keeps the link when the password is weak', async () => {
    const { email } = await makeAccount(api)
    await request(email)
    const token = await tokenTo(api, email)
    expect((await reset(stranger(api), token, 'qwertyuiop')).data).toEqual({ resetPassword: { __typename: 'WeakPassword', atLeast: 10 } })
    expect(kindOf(await reset(stranger(api), token))).toBe('SignedIn')
  })

  it('is not what a sign-up link is for', async () => {
    await stranger(api).send('mutation { signUp(input: { organizationName: "A", name: "B", email: "fresh@pier-films.example", password: "the tide comes in" }) { email } }')
    expect(kindOf(await reset(stranger(api), await tokenTo(api, 'fresh@pier-films.example')))).toBe('LinkExpired')
  })

  it('lets the owner in whom a stranger locked out', async () => {
    const { email } = await makeAccount(api)
    for (let i = 0; i < 6; i += 1) await signIn(stranger(api), { email, password: 'wrong' })
    await request(email)
    await reset(stranger(api), await tokenTo(api, email))
    expect(kindOf(await signIn(stranger(api), { email, password: NEXT }))).toBe('SignedIn')
  })
})

describe('changePassword', () => {
  it('changes it by the old one, goes on under a new token, and signs out the others', async () => {
    const account = await makeAccount(api)
    const phone = stranger(api)
    await signIn(phone, { email: account.email })
    const before = account.browser.cookies.get('callboard-session')!
    expect((await change(account.browser, PASSWORD)).data).toEqual({ changePassword: { __typename: 'PasswordChanged', sessionsEnded: 1 } })
    const thief = stranger(api)
    thief.cookies.set('callboard-session', before)
    expect([await whoIs(account.browser), await whoIs(phone), await whoIs(thief)]).toEqual([account.membershipId, null, null])
    expect(kindOf(await signIn(stranger(api), { email: account.email, password: NEXT }))).toBe('SignedIn')
  })

  it('refuses the wrong old one and a weak new one, and changes nothing', async () => {
    const { browser, email } = await makeAccount(api)
    expect((await change(browser, 'wrong')).data).toEqual({ changePassword: { __typename: 'WrongCredentials', triesLeft: 4 } })
    expect((await change(browser, PASSWORD, email)).data).toEqual({ changePassword: { __typename: 'WeakPassword', atLeast: 10 } })
    expect(kindOf(await signIn(stranger(api), { email }))).toBe('SignedIn')
    for (let i = 0; i < 5; i += 1) await change(browser, 'wrong')
    expect(kindOf(await change(browser, PASSWORD))).toBe('TooManyAttempts')
  })

  it('is not for somebody who is not signed in', async () => {
    expect(kindOf(await change(stranger(api), PASSWORD))).toBe('NOT_ALLOWED')
  })
})
