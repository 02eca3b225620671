import type { Role } from '@callboard/access'
import { hashPassword } from '../src/features/accounts/index.js'
import type { TestApi } from './api.js'
import { type Browser, type GraphqlAnswer, openBrowser } from './browser.js'
import { makeMember, sql, type TestMember } from './builders.js'

export const PASSWORD = 'harbour lights at dawn'

export interface TestAccount extends TestMember {
  readonly email: string
}

/** A member who can sign in with PASSWORD, and is signed in. */
export async function makeAccount(api: TestApi, member: { role?: Role; organizationId?: string; productionIds?: readonly string[] } = {}): Promise<TestAccount> {
  const made = await makeMember(api, { role: 'owner', ...member })
  await sql(api, 'update account set password_hash = $2 where account_id = $1', [made.accountId, await hashPassword(PASSWORD)])
  return { ...made, email: `${made.accountId}@callboard.example` }
}

const SIGN_IN = `mutation ($email: EmailAddress!, $password: String!, $code: String) {
  signIn(input: { email: $email, password: $password, code: $code }) {
    __typename
    ... on SignedIn { viewer { mailLeaves member { name email role organization { name } allowedTo totpIsOn } } }
    ... on WrongCredentials { triesLeft retryAfter }
    ... on CodeNeeded { digits }
    ... on TooManyAttempts { retryAfter }
  }
}`

export function signIn(browser: Browser, credentials: { email: string; password?: string; code?: string }): Promise<GraphqlAnswer> {
  return browser.send(SIGN_IN, { password: PASSWORD, ...credentials })
}

/** The name of the answer's type, whatever was asked. */
export function kindOf(answer: GraphqlAnswer): unknown {
  const [value] = Object.values(answer.data ?? {}) as ({ __typename?: string } | null)[]
  return value?.__typename ?? answer.errors[0]?.extensions?.code
}

/** Whose browser it is, or null. */
export async function whoIs(browser: Browser): Promise<string | null> {
  const { viewer } = await browser.ask<{ viewer: { member: { membershipId: string } | null } }>('{ viewer { member { membershipId } } }')
  return viewer.member?.membershipId ?? null
}

export interface QueuedMail {
  readonly to_address: string
  readonly subject: string
  readonly text_body: string
  readonly html_body: string
  readonly state: string
}

export function mailsTo(api: TestApi, address: string): Promise<QueuedMail[]> {
  return sql<QueuedMail & Record<string, unknown>>(api, 'select * from account_mail where to_address = $1 order by created_at, account_mail_id', [address])
}

/** The token in the newest mail with a link. */
export async function tokenTo(api: TestApi, address: string): Promise<string> {
  const links = (await mailsTo(api, address)).flatMap((mail) => /#(?:confirm=)?([\w-]{43})/.exec(mail.text_body)?.[1] ?? [])
  const token = links.at(-1)
  if (token === undefined) throw new Error(`No link was mailed to ${address}`)
  return token
}

let addresses = 0

/** A browser that is not signed in, somewhere else than every other. */
export function stranger(api: TestApi): Browser {
  addresses += 1
  return openBrowser(api.url, { 'x-forwarded-for': `10.0.${addresses >> 8}.${addresses & 255}` })
}
