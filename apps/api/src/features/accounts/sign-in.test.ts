import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { kindOf, makeAccount, PASSWORD, signIn, stranger, whoIs } from '../../../test/accounts.js'
import { startApi, type TestApi } from '../../../test/api.js'
import { sql } from '../../../test/builders.js'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

describe('signIn', () => {
  it('signs in and says who that is', async () => {
    const ines = await makeAccount(api, { role: 'coordinator' })
    const browser = stranger(api)
    const answer = await signIn(browser, { email: ` ${ines.email.toUpperCase()} ` })
    expect(answer.data).toMatchObject({
      signIn: { __typename: 'SignedIn', viewer: { mailLeaves: false, member: { name: 'coordinator', email: ines.email, role: 'coordinator', organization: { name: 'Harbour Pictures' }, totpIsOn: false } } },
    })
    expect(JSON.stringify(answer.data)).toContain('publish schedule')
    expect(JSON.stringify(answer.data)).not.toContain('see audit')
    expect(await whoIs(browser)).toBe(ines.membershipId)
    expect(await sql(api, "select operation, allowed from audit_entry where organization_id = $1", [ines.organizationId])).toEqual([{ operation: 'signIn', allowed: true }])
  })

  it('answers a wrong password and an unknown address the same, and takes as long', async () => {
    const { email } = await makeAccount(api)
    const [forKnown, forUnknown, forHash] = [stranger(api), stranger(api), stranger(api)]
    const known = await signIn(forKnown, { email, password: 'not the password' })
    const unknown = await signIn(forUnknown, { email: 'nobody@callboard.example', password: 'not the password' })
    const { email: unusable, accountId } = await makeAccount(api)
    await sql(api, "update account set password_hash = 'none' where account_id = $1", [accountId])
    expect(known.data).toEqual({ signIn: { __typename: 'WrongCredentials', triesLeft: 4 } })
    expect(unknown).toEqual(known)
    expect(await signIn(forHash, { email: unusable, password: 'not the password' })).toEqual(known)
    expect([forKnown.cookies.size, forUnknown.cookies.size]).toEqual([0, 0])

    const { email: another } = await makeAccount(api)
    const time = async (address: string) => {
      const start = performance.now()
      await signIn(stranger(api), { email: address, password: 'not the password' })
      return performance.now() - start
    }
    const times: [number, number][] = []
    for (let i = 0; i < 5; i += 1) times.push([await time(another), await time('somebody@callboard.example')])
    const [slow, quick] = [Math.min(...times.map(([known]) => known)), Math.min(...times.map(([, unknown]) => unknown))]
    expect(Math.max(slow, quick) / Math.min(slow, quick)).toBeLessThan(2)
  })

  it('refuses after five tries, however right the sixth, and from wherever it comes', async () => {
    const { email } = await makeAccount(api)
    const left = []
    for (let i = 0; i < 5; i += 1) left.push((await signIn(stranger(api), { email, password: 'wrong' })).data)
    expect(left.map((data) => (data as { signIn: { triesLeft: number } }).signIn.triesLeft)).toEqual([4, 3, 2, 1, 0])
    const sixth = await signIn(stranger(api), { email })
    expect(sixth.data).toMatchObject({ signIn: { __typename: 'TooManyAttempts', retryAfter: expect.any(Number) } })
    expect(kindOf(await signIn(stranger(api), { email: 'nobody-else@callboard.example' }))).toBe('WrongCredentials')
  })

  it('limits tries that come at once as well', async () => {
    const { email } = await makeAccount(api)
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(stranger(api), { email, password: 'wrong' })))
    const kinds = answers.map(kindOf)
    expect(kinds.filter((kind) => kind === 'WrongCredentials')).toHaveLength(5)
    expect(kinds.filter((kind) => kind === 'TooManyAttempts')).toHaveLength(7)
  })

  it('limits failed tries from one place, not an office that signs in together', async () => {
    const office = stranger(api)
    const { email } = await makeAccount(api)
    for (let i = 0; i < 21; i += 1) expect(kindOf(await signIn(office, { email }))).toBe('SignedIn')

    const attacker = stranger(api)
    for (let i = 0; i < 20; i += 1) await signIn(attacker, { email: `victim-${i}@callboard.example`, password: 'wrong' })
    expect(kindOf(await signIn(attacker, { email }))).toBe('TooManyAttempts')
  }, 30_000)

  it('starts the count anew once somebody got in', async () => {
    const { email } = await makeAccount(api)
    for (let i = 0; i < 4; i += 1) await signIn(stranger(api), { email, password: 'wrong' })
    expect(kindOf(await signIn(stranger(api), { email }))).toBe('SignedIn')
    expect((await signIn(stranger(api), { email, password: 'wrong' })).data).toEqual({ signIn: { __typename: 'WrongCredentials', triesLeft: 4 } })
  })

  it('gives no entry to an account without a membership', async () => {
    const { email, accountId } = await makeAccount(api)
    await sql(api, 'delete from membership where account_id = $1', [accountId])
    expect(kindOf(await signIn(stranger(api), { email }))).toBe('WrongCredentials')
  })

  it('gives a new token every time, and ends the session the browser had', async () => {
    const { email } = await makeAccount(api)
    const browser = stranger(api)
    const planted = 'A'.repeat(43)
    browser.cookies.set('callboard-session', planted)
    await signIn(browser, { email })
    const first = browser.cookies.get('callboard-session')!
    expect(first).not.toBe(planted)
    await signIn(browser, { email })
    const second = browser.cookies.get('callboard-session')!
    expect(second).not.toBe(first)

    const thief = stranger(api)
    thief.cookies.set('callboard-session', first)
    expect(await whoIs(thief)).toBeNull()
    expect(await whoIs(browser)).not.toBeNull()
  })

  it('keeps neither token nor password', async () => {
    const { email } = await makeAccount(api)
    const browser = stranger(api)
    await signIn(browser, { email })
    const kept = JSON.stringify(await sql(api, 'select s.*, a.* from session s join account a using (account_id)'))
    expect(kept).not.toContain(browser.cookies.get('callboard-session'))
    expect(kept).not.toContain(PASSWORD)
    const hashes = await sql<{ parameters: string }>(api, "select distinct left(password_hash, 30) as parameters from account where password_hash <> 'none' and email = $1", [email])
    expect(hashes).toEqual([{ parameters: '$argon2id$v=19$m=19456,t=2,p=1' }])
  })

  it('is the only thing its document does', async () => {
    const answer = await stranger(api).send(`mutation { a: signIn(input: { email: "a@b.example", password: "x" }) { __typename } b: signIn(input: { email: "a@b.example", password: "y" }) { __typename } }`)
    expect(answer.data).toBeNull()
    expect(answer.errors).not.toEqual([])
  })
})
