import { randomUUID } from 'node:crypto'
import { cookieName } from '../../src/platform/http/cookies.js'
import { hashOf, newToken } from '../../src/platform/secrets/tokens.js'
import { TEST_NOW, type TestApi } from '../api.js'
import { makeMember, sql, type TestMember } from '../builders.js'
import type { World } from './world.js'

/** Somebody who must learn nothing of the victim's production, and how they show who they are. */
export interface Principal {
  readonly name: string
  readonly cookie: string
  /** Of the victim's own organization, without the production: they know its name and their own. */
  readonly isInside: boolean
  /** Ids that are their own although they stand in the victim's rows. */
  readonly own: readonly string[]
}

export async function strangersTo(api: TestApi, victim: World, other: World): Promise<Principal[]> {
  const sessionOf = (member: TestMember) => [...member.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const outside = (name: string, cookie: string): Principal => ({ name, cookie, isInside: false, own: [] })
  const readerCookie = (token: string) => `${cookieName('reader', api.settings.publicUrl)}=${token}`
  const inside = async (role: 'crew' | 'client' | 'assistantDirector'): Promise<Principal> => {
    const member = await makeMember(api, { role, organizationId: victim.organizationId })
    const own = [member.accountId, member.membershipId, victim.organizationId, ...(await sessionsOf(api, member))]
    return { name: `${role} of the organization, not of the production`, cookie: sessionOf(member), isInside: true, own }
  }
  return [
    outside('owner of another organization', sessionOf(other.owner)),
    outside('coordinator of another organization', sessionOf(other.coordinator)),
    outside('crew of another organization', sessionOf(other.crew)),
    outside('client of another organization', sessionOf(other.client)),
    outside('anonymous', ''),
    outside('expired session of the owner', `${cookieName('session', api.settings.publicUrl)}=${await expiredSession(api, victim.owner)}`),
    outside('reader of another organization', readerCookie(other.reader)),
    outside('reader whose link was ended', readerCookie(victim.revokedReader)),
    await inside('crew'),
    await inside('client'),
    await inside('assistantDirector'),
  ]
}

async function sessionsOf(api: TestApi, member: TestMember): Promise<string[]> {
  return (await sql<{ id: string }>(api, 'select session_id as id from session where account_id = $1', [member.accountId])).map((row) => row.id)
}

/** A token of a session that ended yesterday. */
async function expiredSession(api: TestApi, member: TestMember): Promise<string> {
  const token = newToken()
  await sql(
    api,
    `insert into session (session_id, token_hash, account_id, organization_id, device, started_at, last_used_at, ends_at)
     values ($1, $2, $3, $4, 'test', $5, $5, $5::timestamptz - interval '1 day')`,
    [randomUUID(), hashOf(token), member.accountId, member.organizationId, TEST_NOW],
  )
  return token
}
