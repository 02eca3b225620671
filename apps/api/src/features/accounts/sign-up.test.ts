import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { kindOf, mailsTo, makeAccount, signIn, stranger, tokenTo, whoIs } from '../../../test/accounts.js'
import { startApi, type TestApi } from '../../../test/api.js'
import type { Browser, GraphqlAnswer } from '../../../test/browser.js'
import { sql } from '../../../test/builders.js'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const signUp = (browser: Browser, email: string, changes: Readonly<Record<string, string>> = {}): Promise<GraphqlAnswer> =>
  browser.send('mutation ($input: SignUpInput!) { signUp(input: $input) { email } }', {
    input: { organizationName: 'Pier Films', name: 'Ana Reis', email, password: 'the tide comes in', ...changes },
  })

const confirm = (browser: Browser, token: string): Promise<GraphqlAnswer> =>
  browser.send(
    'mutation ($token: String!) { confirmSignUp(token: $token) { __typename ... on SignedIn { viewer { member { name role organization { name } } } } ... on LinkExpired { hours } } }',
    { token },
  )

describe('signUp', () => {
  it('mails a link, which makes the account and its organization', async () => {
    const email = 'ana@pier-films.example'
    expect((await signUp(stranger(api), email)).data).toEqual({ signUp: { email } })
    const [mail] = await mailsTo(api, email)
    expect(mail).toMatchObject({ subject: 'Confirm your address', state: 'queued' })
    expect(mail!.text_body).toMatch(new RegExp(`^${api.settings.publicUrl}/sign-up#confirm=[\\w-]{43}$`, 'm'))
    expect(mail!.html_body).toContain(`href="${api.settings.publicUrl}/sign-up#confirm=`)
    expect(kindOf(await signIn(stranger(api), { email, password: 'the tide comes in' }))).toBe('WrongCredentials')

    const browser = stranger(api)
    expect((await confirm(browser, await tokenTo(api, email))).data).toEqual({
      confirmSignUp: { __typename: 'SignedIn', viewer: { member: { name: 'Ana Reis', role: 'owner', organization: { name: 'Pier Films' } } } },
    })
    expect(await whoIs(browser)).not.toBeNull()
    expect(kindOf(await signIn(stranger(api), { email, password: 'the tide comes in' }))).toBe('SignedIn')
  })

  it('answers a known address the same, and tells only its mailbox', async () => {
    const { email } = await makeAccount(api)
    const [known, unknown] = [await signUp(stranger(api), email), await signUp(stranger(api), 'new@pier-films.example')]
    expect({ ...known, data: null }).toEqual({ ...unknown, data: null })
    expect(known.data).toEqual({ signUp: { email } })
    const [mail, ...more] = await mailsTo(api, email)
    expect(more).toEqual([])
    expect(mail!.subject).toBe('You have an account already')
    expect(mail!.text_body).not.toContain('#confirm')
    expect(await sql(api, "select 1 from account_link where sign_up ->> 'email' = $1", [email])).toEqual([])
  })

  it('writes nothing a stranger typed into the mail', async () => {
    await signUp(stranger(api), 'bait@pier-films.example', { organizationName: 'Win a prize at evil.example', name: 'Click here' })
    const [mail] = await mailsTo(api, 'bait@pier-films.example')
    expect(mail!.html_body + mail!.text_body).not.toMatch(/evil|Click here/)
  })

  it.each([
    ['a short password', 'ok@pier-films.example', { password: 'ninechars' }, /at least 10/],
    ['a well known password', 'ok@pier-films.example', { password: 'Password123' }, /well known/],
    ['one letter over and over', 'ok@pier-films.example', { password: 'aaaaaaaaaaaa' }, /well known/],
    ['no company', 'ok@pier-films.example', { organizationName: ' \u0007 ' }, /company/],
    ['a second header', 'a@x.example\r\nBcc: evil@x.example', {}, /not a mail address/],
    ['a quoted local part', '"evil@x.example"@y.example', {}, /not a mail address/],
    ['two addresses', 'a@x.example,b@x.example', {}, /not a mail address/],
  ])('refuses %s', async (_case, email, changes, sentence) => {
    const answer = await signUp(stranger(api), email, changes)
    expect(answer.errors[0]).toMatchObject({ message: expect.stringMatching(sentence), extensions: { code: 'BAD_USER_INPUT' } })
    expect(await sql(api, "select 1 from account_mail where to_address like '%evil%' or to_address like '%x.example%'")).toEqual([])
  })

  it('sends one mailbox no more than five, and says nothing of it', async () => {
    for (let i = 0; i < 7; i += 1) expect((await signUp(stranger(api), 'flooded@pier-films.example')).errors).toEqual([])
    expect(await mailsTo(api, 'flooded@pier-films.example')).toHaveLength(5)
  })

  it('stops one place that mails many', async () => {
    const browser = stranger(api)
    for (let i = 0; i < 20; i += 1) expect((await signUp(browser, `crowd-${i}@pier-films.example`)).errors).toEqual([])
    expect((await signUp(browser, 'crowd-20@pier-films.example')).errors[0]?.message).toMatch(/Too many/)
  }, 30_000)
})

describe('confirmSignUp', () => {
  it('works once, of two at once too', async () => {
    await signUp(stranger(api), 'twice@pier-films.example')
    const token = await tokenTo(api, 'twice@pier-films.example')
    const answers = await Promise.all([confirm(stranger(api), token), confirm(stranger(api), token)])
    expect(answers.map(kindOf).sort()).toEqual(['LinkExpired', 'SignedIn'])
    expect((await confirm(stranger(api), token)).data).toEqual({ confirmSignUp: { __typename: 'LinkExpired', hours: 24 } })
    expect(await sql(api, "select 1 from account where email = 'twice@pier-films.example'")).toHaveLength(1)
  })

  it('makes one account of two sign-ups for one address', async () => {
    const email = 'double@pier-films.example'
    await signUp(stranger(api), email)
    const first = await tokenTo(api, email)
    await sql(api, 'delete from account_mail where to_address = $1', [email])
    await signUp(stranger(api), email.toUpperCase())
    const second = await tokenTo(api, email.toUpperCase())
    expect([first, second].every((token) => token.length === 43)).toBe(true)
    const kinds = (await Promise.all([confirm(stranger(api), first), confirm(stranger(api), second)])).map(kindOf)
    expect(kinds.sort()).toEqual(['LinkExpired', 'SignedIn'])
    expect(await sql(api, 'select 1 from organization o join membership m using (organization_id) join account a using (account_id) where a.email_folded = $1', [email])).toHaveLength(1)
  })

  it('is over after a day, and keeps nothing of what was typed once used', async () => {
    await signUp(stranger(api), 'late@pier-films.example')
    await sql(api, "update account_link set expires_at = expires_at - interval '24 hours' where sign_up ->> 'email' = 'late@pier-films.example'")
    expect(kindOf(await confirm(stranger(api), await tokenTo(api, 'late@pier-films.example')))).toBe('LinkExpired')
    expect(await sql(api, 'select 1 from account_link where used_at is not null and sign_up is not null')).toEqual([])
  })

  it('stops somebody who guesses', async () => {
    const browser = stranger(api)
    for (let i = 0; i < 60; i += 1) await confirm(browser, `guess ${i}`)
    expect(kindOf(await confirm(browser, 'guess'))).toBe('TooManyAttempts')
  }, 30_000)
})
