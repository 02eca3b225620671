import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { kindOf, mailsTo, makeAccount, PASSWORD, stranger, tokenTo, whoIs } from '../../../test/accounts.js'
import { startApi, type TestApi } from '../../../test/api.js'
import type { Browser, GraphqlAnswer } from '../../../test/browser.js'
import { makeMember, makeOrganization, makePerson, makeProduction, sql } from '../../../test/builders.js'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

interface Invite {
  readonly email: string
  readonly role: string
  readonly productionIds?: readonly string[]
  readonly personId?: string
}

const invite = (browser: Browser, input: Invite): Promise<GraphqlAnswer> =>
  browser.send(
    `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
      __typename
      ... on MemberInvited { invitation { invitationId email role productionIds expiresAt } }
      ... on RoleAboveOwn { grantable }
    } }`,
    { input: { productionIds: [], ...input } },
  )

const accept = (browser: Browser, input: { token: string; name?: string; password?: string }): Promise<GraphqlAnswer> =>
  browser.send(
    `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
      __typename
      ... on SignedIn { viewer { member { name role organization { name } } } }
      ... on LinkExpired { hours }
    } }`,
    { input: { name: 'Rui Costa', password: 'nets and lanterns', ...input } },
  )

let guests = 0
/** An invitation on its way to somebody new. */
async function inviteGuest(role = 'crew') {
  const owner = await makeMember(api, { role: 'owner', name: 'Marguerite Osei' })
  const { productionId } = await makeProduction(api, owner.organizationId)
  const email = `guest-${(guests += 1)}@pier-films.example`
  const answer = await invite(owner.browser, { email, role, productionIds: [productionId] })
  const { invitationId } = (answer.data as { inviteMember: { invitation: { invitationId: string } } }).inviteMember.invitation
  return { owner, productionId, email, invitationId, token: await tokenTo(api, email) }
}

describe('inviteMember', () => {
  it('mails a link for seven days', async () => {
    const { owner, email, productionId, invitationId } = await inviteGuest('assistantDirector')
    const [mail] = await mailsTo(api, email)
    expect(mail).toMatchObject({ subject: 'Join Harbour Pictures on Callboard' })
    expect(mail!.text_body).toContain('Marguerite Osei invites you to work with Harbour Pictures')
    expect(mail!.text_body).toMatch(new RegExp(`^${api.settings.publicUrl}/invitation#[\\w-]{43}$`, 'm'))
    expect(await owner.browser.ask('{ invitations { invitationId email role productionIds expiresAt } }')).toEqual({
      invitations: [{ invitationId, email, role: 'assistantDirector', productionIds: [productionId], expiresAt: '2027-01-18T15:00:00Z' }],
    })
  })

  it('escapes what people are called', async () => {
    const owner = await makeMember(api, { role: 'owner', name: '<img src=x onerror=alert(1)>', organizationId: await makeOrganization(api, 'Nets & <b>Lanterns</b>\r\nBcc: evil@x.example') })
    await invite(owner.browser, { email: 'escaped@pier-films.example', role: 'crew' })
    const [mail] = await mailsTo(api, 'escaped@pier-films.example')
    expect(mail!.html_body).not.toMatch(/<img|<b>/)
    expect(mail!.html_body).toContain('Nets &amp; &lt;b&gt;Lanterns')
  })

  it.each([
    ['coordinator', 'owner', 'RoleAboveOwn'],
    ['coordinator', 'producer', 'RoleAboveOwn'],
    ['coordinator', 'coordinator', 'MemberInvited'],
    ['producer', 'owner', 'MemberInvited'],
    ['producer', 'producer', 'MemberInvited'],
    ['owner', 'owner', 'MemberInvited'],
    ['owner', 'support', 'RoleAboveOwn'],
    ['owner', 'vendor', 'RoleAboveOwn'],
    ['assistantDirector', 'crew', 'NOT_ALLOWED'],
    ['client', 'client', 'NOT_ALLOWED'],
  ] as const)('lets a %s invite a %s: %s', async (granter, role, expected) => {
    const { browser } = await makeMember(api, { role: granter })
    expect(kindOf(await invite(browser, { email: `${granter}-${role}@pier-films.example`, role }))).toBe(expected)
    expect(await mailsTo(api, `${granter}-${role}@pier-films.example`)).toHaveLength(expected === 'MemberInvited' ? 1 : 0)
  })

  it.each(['a@x.example\r\nBcc: evil@x.example', '"a@x.example,evil"@y.example', 'a@x.example, evil@x.example', 'Evil <evil@x.example>', 'nobody'])('mails nothing to %j', async (email) => {
    const { browser } = await makeMember(api, { role: 'owner' })
    expect(kindOf(await invite(browser, { email, role: 'crew' }))).toBe('BAD_USER_INPUT')
    expect(await sql(api, "select 1 from account_mail where to_address like '%evil%' or to_address = 'nobody'")).toEqual([])
  })

  it('gives no production and no person of another organization', async () => {
    const [ours, theirs] = [await makeMember(api, { role: 'owner' }), await makeMember(api, { role: 'owner' })]
    const own = await makeProduction(api, ours.organizationId)
    const foreign = await makeProduction(api, theirs.organizationId)
    const foreignPerson = await makePerson(api, theirs.organizationId, { productionId: foreign.productionId, name: 'Rui' })
    const email = 'rui@pier-films.example'
    expect(kindOf(await invite(ours.browser, { email, role: 'crew', productionIds: [foreign.productionId] }))).toBe('NOT_ALLOWED')
    expect(kindOf(await invite(ours.browser, { email, role: 'crew', productionIds: [own.productionId], personId: foreignPerson }))).toBe('NOT_ALLOWED')
    expect(await mailsTo(api, email)).toEqual([])
  })
})

describe('acceptInvitation', () => {
  it('makes an account for a new address, with what was given', async () => {
    const { token, productionId, email } = await inviteGuest()
    const browser = stranger(api)
    expect((await accept(browser, { token })).data).toEqual({
      acceptInvitation: { __typename: 'SignedIn', viewer: { member: { name: 'Rui Costa', role: 'crew', organization: { name: 'Harbour Pictures' } } } },
    })
    const given = await sql(api, 'select p.production_id from membership_production p join membership m using (organization_id, membership_id) join account a using (account_id) where a.email = $1', [email])
    expect(given).toEqual([{ production_id: productionId }])
    expect(await whoIs(browser)).not.toBeNull()
  })

  it('asks an existing account for its own password', async () => {
    const account = await makeAccount(api)
    const owner = await makeMember(api, { role: 'owner', organizationId: await makeOrganization(api, 'Pier Films') })
    await invite(owner.browser, { email: account.email.toUpperCase(), role: 'coordinator' })
    const token = await tokenTo(api, account.email.toUpperCase())
    expect(kindOf(await accept(stranger(api), { token, password: 'a password of my own' }))).toBe('WrongCredentials')
    const answer = await accept(stranger(api), { token, password: PASSWORD })
    expect(answer.data).toMatchObject({ acceptInvitation: { __typename: 'SignedIn', viewer: { member: { name: 'owner', role: 'coordinator', organization: { name: 'Pier Films' } } } } })
  })

  it('works once, of two at once too', async () => {
    const { token, email } = await inviteGuest()
    const answers = await Promise.all([accept(stranger(api), { token }), accept(stranger(api), { token })])
    expect(answers.map(kindOf).filter((kind) => kind === 'SignedIn')).toHaveLength(1)
    expect((await accept(stranger(api), { token })).data).toEqual({ acceptInvitation: { __typename: 'LinkExpired', hours: 168 } })
    expect(await sql(api, 'select 1 from membership join account using (account_id) where email = $1', [email])).toHaveLength(1)
  })

  it('keeps the link when the password is weak', async () => {
    const { token } = await inviteGuest()
    expect(kindOf(await accept(stranger(api), { token, password: 'short' }))).toBe('WeakPassword')
    expect(kindOf(await accept(stranger(api), { token }))).toBe('SignedIn')
  })

  it('is over after a week', async () => {
    const { token, invitationId } = await inviteGuest()
    await sql(api, "update invitation set expires_at = expires_at - interval '7 days' where invitation_id = $1", [invitationId])
    expect(kindOf(await accept(stranger(api), { token }))).toBe('LinkExpired')
  })

  it('raises nobody who is a member already', async () => {
    const owner = await makeMember(api, { role: 'owner' })
    const account = await makeAccount(api, { role: 'crew', organizationId: owner.organizationId })
    await invite(owner.browser, { email: account.email, role: 'producer' })
    const answer = await accept(stranger(api), { token: await tokenTo(api, account.email), password: PASSWORD })
    expect(answer.data).toMatchObject({ acceptInvitation: { viewer: { member: { role: 'crew' } } } })
  })
})

describe('withdrawInvitation', () => {
  const withdraw = (browser: Browser, invitationId: string) =>
    browser.send('mutation ($invitationId: ID!) { withdrawInvitation(invitationId: $invitationId) { invitationId } }', { invitationId })

  it('makes the link worthless', async () => {
    const { owner, token, invitationId } = await inviteGuest()
    expect((await withdraw(owner.browser, invitationId)).data).toEqual({ withdrawInvitation: { invitationId } })
    expect(kindOf(await accept(stranger(api), { token }))).toBe('LinkExpired')
    expect((await withdraw(owner.browser, invitationId)).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })

  it('reaches no other organization', async () => {
    const { token, invitationId } = await inviteGuest()
    const other = await makeMember(api, { role: 'owner' })
    expect((await withdraw(other.browser, invitationId)).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    expect(kindOf(await accept(stranger(api), { token }))).toBe('SignedIn')
  })
})
