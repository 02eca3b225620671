import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import { kindOf, makeAccount, signIn, stranger, type TestAccount, tokenTo, whoIs } from '../../../../test/accounts.js'
import { startApi, TEST_NOW, type TestApi } from '../../../../test/api.js'
import type { Browser, GraphqlAnswer } from '../../../../test/browser.js'
import { sql } from '../../../../test/builders.js'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

/** The code of so many steps from now. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({ timestamp: Date.parse(TEST_NOW) + steps * 30_000 })

const start = async (browser: Browser) => (await browser.ask<{ startTotp: { secret: string; uri: string } }>('mutation { startTotp { secret uri } }')).startTotp
const confirm = (browser: Browser, code: string) => browser.send('mutation ($code: String!) { confirmTotp(code: $code) { __typename ... on TotpChanged { totpIsOn } ... on WrongCode { digits } } }', { code })
const stop = (browser: Browser, code: string): Promise<GraphqlAnswer> => browser.send('mutation ($code: String!) { stopTotp(code: $code) { __typename ... on TotpChanged { totpIsOn } } }', { code })

/** An account that asks for codes; the code of the step before now is used up. */
async function makeCautious(): Promise<TestAccount & { secret: string }> {
  const account = await makeAccount(api)
  const { secret } = await start(account.browser)
  expect(kindOf(await confirm(account.browser, codeOf(secret, -1)))).toBe('TotpChanged')
  return { ...account, secret }
}

describe('codes', () => {
  it('are asked for once one was typed right', async () => {
    const { browser, email, membershipId } = await makeAccount(api)
    const phone = stranger(api)
    const { secret, uri } = await start(browser)
    expect(uri).toContain(`secret=${secret}`)
    expect(kindOf(await signIn(phone, { email }))).toBe('SignedIn')
    expect((await confirm(browser, '000000')).data).toEqual({ confirmTotp: { __typename: 'WrongCode', digits: 6 } })
    expect((await confirm(browser, codeOf(secret))).data).toEqual({ confirmTotp: { __typename: 'TotpChanged', totpIsOn: true } })
    expect([await whoIs(browser), await whoIs(phone)]).toEqual([membershipId, null])
    expect((await signIn(phone, { email })).data).toEqual({ signIn: { __typename: 'CodeNeeded', digits: 6 } })
  })

  it.each([-1, 0, 1])('are right a step around now (%i)', async (steps) => {
    const { email, secret, accountId } = await makeCautious()
    await sql(api, 'update account_totp set last_step = 0 where account_id = $1', [accountId])
    const code = codeOf(secret, steps)
    expect(kindOf(await signIn(stranger(api), { email, code: `${code.slice(0, 3)} ${code.slice(3)}` }))).toBe('SignedIn')
  })

  it.each([-2, 2])('are wrong further away (%i)', async (steps) => {
    const { email, secret, accountId } = await makeCautious()
    await sql(api, 'update account_totp set last_step = 0 where account_id = $1', [accountId])
    expect(kindOf(await signIn(stranger(api), { email, code: codeOf(secret, steps) }))).toBe('WrongCredentials')
  })

  it('are never right twice, nor after a later one', async () => {
    const { email, secret } = await makeCautious()
    expect(kindOf(await signIn(stranger(api), { email, code: codeOf(secret, 1) }))).toBe('SignedIn')
    expect(kindOf(await signIn(stranger(api), { email, code: codeOf(secret, 1) }))).toBe('WrongCredentials')
    expect(kindOf(await signIn(stranger(api), { email, code: codeOf(secret, 0) }))).toBe('WrongCredentials')
  })

  it('are right for one of two at once', async () => {
    const { email, secret } = await makeCautious()
    const answers = await Promise.all([1, 2, 3].map(() => signIn(stranger(api), { email, code: codeOf(secret) })))
    expect(answers.map(kindOf).sort()).toEqual(['SignedIn', 'WrongCredentials', 'WrongCredentials'])
  })

  it('are limited as passwords are, and asking for one does not start the count anew', async () => {
    const { email, secret } = await makeCautious()
    for (let i = 0; i < 5; i += 1) {
      expect(kindOf(await signIn(stranger(api), { email, code: '000000' }))).toBe('WrongCredentials')
      if (i < 4) expect(kindOf(await signIn(stranger(api), { email }))).toBe('CodeNeeded')
    }
    expect(kindOf(await signIn(stranger(api), { email, code: codeOf(secret) }))).toBe('TooManyAttempts')
  })

  it('do not tell a wrong password by asking for one', async () => {
    const { email, secret } = await makeCautious()
    expect(kindOf(await signIn(stranger(api), { email, password: 'wrong', code: codeOf(secret) }))).toBe('WrongCredentials')
    expect(kindOf(await signIn(stranger(api), { email, code: codeOf(secret) }))).toBe('SignedIn')
  })

  it('stop only by a code, and start again only then', async () => {
    const { browser, email, secret } = await makeCautious()
    expect((await browser.send('mutation { startTotp { secret } }')).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    expect(kindOf(await stop(browser, codeOf(secret, -1)))).toBe('WrongCode')
    expect((await stop(browser, codeOf(secret))).data).toEqual({ stopTotp: { __typename: 'TotpChanged', totpIsOn: false } })
    expect(kindOf(await signIn(stranger(api), { email }))).toBe('SignedIn')
    expect((await start(browser)).secret).not.toBe(secret)
  })

  it('are limited when typed in the office too', async () => {
    const { browser, secret } = await makeCautious()
    for (let i = 0; i < 5; i += 1) await stop(browser, '000000')
    expect(kindOf(await stop(browser, codeOf(secret)))).toBe('TooManyAttempts')
  })

  it('are not replaced by a mailbox', async () => {
    const { email, secret } = await makeCautious()
    await stranger(api).send('mutation ($email: EmailAddress!) { requestPasswordReset(email: $email) { email } }', { email })
    const token = await tokenTo(api, email)
    const reset = (code?: string) =>
      stranger(api).send('mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename } }', { input: { token, password: 'another harbour at dusk', code } })
    expect(kindOf(await reset())).toBe('CodeNeeded')
    expect(kindOf(await reset('000000'))).toBe('WrongCredentials')
    expect(kindOf(await signIn(stranger(api), { email }))).toBe('CodeNeeded')
    expect(kindOf(await reset(codeOf(secret)))).toBe('SignedIn')
  })

  it('come from a secret that lies sealed', async () => {
    const { accountId, secret } = await makeCautious()
    const [row] = await sql<{ sealed_secret: Buffer }>(api, 'select sealed_secret from account_totp where account_id = $1', [accountId])
    expect(row!.sealed_secret.toString('latin1')).not.toContain(secret)
  })

  it('are nobody else\'s business', async () => {
    const { secret } = await makeCautious()
    const { browser } = await makeAccount(api)
    expect(kindOf(await confirm(browser, codeOf(secret)))).toBe('WrongCode')
    expect(kindOf(await stop(browser, codeOf(secret)))).toBe('WrongCode')
    expect(kindOf(await stop(stranger(api), codeOf(secret)))).toBe('NOT_ALLOWED')
  })
})
