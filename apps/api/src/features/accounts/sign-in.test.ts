import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { kindOf, makeAccount, PASSWORD, signIn, stranger, whoIs } from '../../../test/accounts.js'
import { startApi, type TestApi } from '../../../test/api.js'
import { sql } from '../../../test/builders.js'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000 + 20))

/** Wrong passwords, each from another place: tries left, and how long to wait. */
async function guess(email: string, times: number): Promise<[number, number][]> {
  const told: [number, number][] = []
  for (let tries = 0; tries < times; tries += 1) {
    const { signIn: answer } = (await signIn(stranger(api), { email, password: 'wrong' })).data as { signIn: { triesLeft: number; retryAfter: number } }
    told.push([answer.triesLeft, answer.retryAfter])
  }
  return told
}

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
    expect(known.data).toEqual({ signIn: { __typename: 'WrongCredentials', triesLeft: 4, retryAfter: 0 } })
    expect(unknown).toEqual(known)
    expect(await signIn(forHash, { email: unusable, password: 'not the password' })).toEqual(known)
    expect([forKnown.cookies.size, forUnknown.cookies.size]).toEqual([0, 0])

    const time = async (address: string) => {
      const start = performance.now()
      await signIn(stranger(api), { email: address, password: 'not the password' })
      return performance.now() - start
    }
    let [slow, quick] = [Infinity, Infinity]
    // The shortest of several: a busy machine makes any of them long, and none short.
    for (let round = 0; round < 4 && !(Math.max(slow, quick) / Math.min(slow, quick) < 2); round += 1) {
      const { email: another } = await makeAccount(api)
      for (let i = 0; i < 5; i += 1) {
        slow = Math.min(slow, await time(another))
        quick = Math.min(quick, await time(`somebody-${round}@callboard.example`))
      }
    }
    expect(Math.max(slow, quick) / Math.min(slow, quick)).toBeLessThan(2)
  })

  it('slows down after five tries from wherever they come, and lets the right password in when its wait is over', async () => {
    const { email } = await makeAccount(api)
    expect(await guess(email, 5)).toEqual([[4, 0], [3, 0], [2, 0], [1, 0], [0, 1]])
    const tooEarly = await signIn(stranger(api), { email })
    expect(tooEarly.data).toEqual({ signIn: { __typename: 'TooManyAttempts', retryAfter: 1 } })
    expect(kindOf(await signIn(stranger(api), { email: 'nobody-else@callboard.example' }))).toBe('WrongCredentials')
    await seconds(1)
    expect(kindOf(await signIn(stranger(api), { email }))).toBe('SignedIn')
  })

  it('slows down for an address without an account just the same', async () => {
    const { email } = await makeAccount(api)
    const told = async (address: string) => {
      const answers: unknown[] = await guess(address, 5)
      answers.push((await signIn(stranger(api), { email: address, password: 'wrong' })).data)
      await seconds(1)
      return [...answers, ...(await guess(address, 1)), (await signIn(stranger(api), { email: address, password: 'wrong' })).data]
    }
    const [known, unknown] = await Promise.all([told(email), told('no-such-person@callboard.example')])
    expect(known.slice(5)).toEqual([{ signIn: { __typename: 'TooManyAttempts', retryAfter: 1 } }, [0, 2], { signIn: { __typename: 'TooManyAttempts', retryAfter: 2 } }])
    expect(unknown).toEqual(known)
  })

  it('lets nobody wait at a place they signed in from before for what strangers try', async () => {
    const { email } = await makeAccount(api)
    const office = stranger(api)
    await signIn(office, { email })
    await guess(email, 5)
    expect(kindOf(await signIn(stranger(api), { email }))).toBe('TooManyAttempts')
    expect(kindOf(await signIn(office, { email }))).toBe('SignedIn')
    const guesses = []
    for (let tries = 0; tries < 6; tries += 1) guesses.push(kindOf(await signIn(office, { email, password: 'wrong' })))
    expect(guesses.filter((kind) => kind === 'TooManyAttempts')).toHaveLength(1)
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
    for (let i = 0; i < 10; i += 1) await signIn(attacker, { email, password: 'wrong' })
    expect((await signIn(stranger(api), { email, password: 'wrong' })).data).toEqual({ signIn: { __typename: 'WrongCredentials', triesLeft: 4, retryAfter: 0 } })
  }, 30_000)

  it('starts the count anew once somebody got in', async () => {
    const { email } = await makeAccount(api)
    for (let i = 0; i < 4; i += 1) await signIn(stranger(api), { email, password: 'wrong' })
    expect(kindOf(await signIn(stranger(api), { email }))).toBe('SignedIn')
    expect((await signIn(stranger(api), { email, password: 'wrong' })).data).toEqual({ signIn: { __typename: 'WrongCredentials', triesLeft: 4, retryAfter: 0 } })
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
