import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { kindOf, makeAccount, whoIs } from '../../../test/accounts.js'
import { startApi, type TestApi } from '../../../test/api.js'
import type { Browser, GraphqlAnswer } from '../../../test/browser.js'
import { makeMember, makeOrganization, makeProduction, sql } from '../../../test/builders.js'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const change = (browser: Browser, membershipId: string, role: string, productionIds: readonly string[] = []): Promise<GraphqlAnswer> =>
  browser.send(
    `mutation ($input: ChangeMemberInput!) { changeMember(input: $input) {
      __typename
      ... on MemberChanged { membership { membershipId role productionIds } }
      ... on RoleAboveOwn { grantable }
      ... on LastOwner { membershipId }
    } }`,
    { input: { membershipId, role, productionIds } },
  )

const remove = (browser: Browser, membershipId: string): Promise<GraphqlAnswer> =>
  browser.send('mutation ($membershipId: ID!) { removeMember(membershipId: $membershipId) { __typename ... on LastOwner { membershipId } ... on RoleAboveOwn { grantable } } }', { membershipId })

describe('members', () => {
  it('are listed by name, with what they are', async () => {
    const organizationId = await makeOrganization(api)
    const { productionId } = await makeProduction(api, organizationId)
    const owner = await makeMember(api, { role: 'owner', organizationId, name: 'Marguerite' })
    await makeMember(api, { role: 'assistantDirector', organizationId, productionIds: [productionId], name: 'ana' })
    await makeMember(api, { role: 'crew' })
    const { members } = await owner.browser.ask<{ members: unknown[] }>('{ members { name email role productionIds personId joinedAt totpIsOn } }')
    expect(members).toEqual([
      expect.objectContaining({ name: 'ana', role: 'assistantDirector', productionIds: [productionId], personId: null, totpIsOn: false }),
      expect.objectContaining({ name: 'Marguerite', role: 'owner', productionIds: [] }),
    ])
  })

  it.each(['assistantDirector', 'headOfDepartment', 'crew', 'client'] as const)('are not for the eyes of %s', async (role) => {
    const { browser } = await makeMember(api, { role })
    const answer = await browser.send('{ members { membershipId } }')
    expect(answer.errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    expect((await browser.send('{ invitations { invitationId } }')).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })
})

describe('changeMember', () => {
  it('gives another role and its productions, and signs the member out', async () => {
    const coordinator = await makeMember(api, { role: 'coordinator' })
    const { organizationId } = coordinator
    const { productionId } = await makeProduction(api, organizationId)
    const crew = await makeMember(api, { role: 'crew', organizationId })
    expect((await change(coordinator.browser, crew.membershipId, 'assistantDirector', [productionId])).data).toEqual({
      changeMember: { __typename: 'MemberChanged', membership: { membershipId: crew.membershipId, role: 'assistantDirector', productionIds: [productionId] } },
    })
    expect(await whoIs(crew.browser)).toBeNull()
    expect(await whoIs(coordinator.browser)).toBe(coordinator.membershipId)
    expect(await sql(api, "select operation, facts from audit_entry where organization_id = $1 and operation = 'changeMember'", [organizationId])).toEqual([
      { operation: 'changeMember', facts: { before: 'crew', after: 'assistantDirector' } },
    ])
  })

  it('gives no role above the viewer\'s own, to nobody, and takes none away', async () => {
    const owner = await makeMember(api, { role: 'owner' })
    const { organizationId } = owner
    const coordinator = await makeMember(api, { role: 'coordinator', organizationId })
    const crew = await makeMember(api, { role: 'crew', organizationId })
    const grantable = ['coordinator', 'assistantDirector', 'headOfDepartment', 'crew', 'client']
    const refused = { data: { changeMember: { __typename: 'RoleAboveOwn', grantable } } }
    expect(await change(coordinator.browser, crew.membershipId, 'owner')).toMatchObject(refused)
    expect(await change(coordinator.browser, coordinator.membershipId, 'producer')).toMatchObject(refused)
    expect(await change(coordinator.browser, owner.membershipId, 'crew')).toMatchObject(refused)
    expect(await change(coordinator.browser, crew.membershipId, 'support')).toMatchObject(refused)
    expect(kindOf(await remove(coordinator.browser, owner.membershipId))).toBe('RoleAboveOwn')
    expect(await sql(api, 'select role from membership where organization_id = $1 order by role', [organizationId])).toEqual([{ role: 'coordinator' }, { role: 'crew' }, { role: 'owner' }])
  })

  it('gives no production of another organization', async () => {
    const owner = await makeMember(api, { role: 'owner' })
    const crew = await makeMember(api, { role: 'crew', organizationId: owner.organizationId })
    const { productionId } = await makeProduction(api, await makeOrganization(api))
    expect(kindOf(await change(owner.browser, crew.membershipId, 'crew', [productionId]))).toBe('NOT_ALLOWED')
  })

  it.each(['assistantDirector', 'crew', 'client'] as const)('is not for %s', async (role) => {
    const member = await makeMember(api, { role })
    expect(kindOf(await change(member.browser, member.membershipId, 'crew'))).toBe('NOT_ALLOWED')
    expect(kindOf(await remove(member.browser, member.membershipId))).toBe('NOT_ALLOWED')
  })

  it('reaches no other organization', async () => {
    const [ours, theirs] = [await makeMember(api, { role: 'owner' }), await makeMember(api, { role: 'crew' })]
    const missing = await change(ours.browser, '00000000-0000-4000-8000-000000000000', 'client')
    expect(await change(ours.browser, theirs.membershipId, 'client')).toEqual(missing)
    expect(kindOf(missing)).toBe('NOT_ALLOWED')
    expect(kindOf(await remove(ours.browser, theirs.membershipId))).toBe('NOT_ALLOWED')
    expect(await whoIs(theirs.browser)).toBe(theirs.membershipId)
  })
})

describe('the last owner', () => {
  it('neither leaves nor becomes less', async () => {
    const owner = await makeMember(api, { role: 'owner' })
    await makeMember(api, { role: 'producer', organizationId: owner.organizationId })
    expect((await remove(owner.browser, owner.membershipId)).data).toEqual({ removeMember: { __typename: 'LastOwner', membershipId: owner.membershipId } })
    expect(kindOf(await change(owner.browser, owner.membershipId, 'producer'))).toBe('LastOwner')
    expect(kindOf(await change(owner.browser, owner.membershipId, 'owner'))).toBe('MemberChanged')
  })

  it('stays when two owners remove each other at once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const one = await makeMember(api, { role: 'owner' })
      const two = await makeMember(api, { role: 'owner', organizationId: one.organizationId })
      const answers = await Promise.all([remove(one.browser, two.membershipId), remove(two.browser, one.membershipId)])
      expect(answers.map(kindOf)).toContain('MemberRemoved')
      expect(await sql(api, "select 1 from membership where organization_id = $1 and role = 'owner'", [one.organizationId])).toHaveLength(1)
    }
  }, 30_000)

  it('stays when two owners leave at once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const one = await makeMember(api, { role: 'owner' })
      const two = await makeMember(api, { role: 'owner', organizationId: one.organizationId })
      const answers = await Promise.all([remove(one.browser, one.membershipId), change(two.browser, two.membershipId, 'crew')])
      expect(answers.map(kindOf).sort()).toEqual(expect.arrayContaining(['LastOwner']))
      expect(await sql(api, "select 1 from membership where organization_id = $1 and role = 'owner'", [one.organizationId])).toHaveLength(1)
    }
  }, 30_000)
})

describe('removeMember', () => {
  it('ends the membership, its sessions and the invitations it sent; the account goes on elsewhere', async () => {
    const owner = await makeMember(api, { role: 'owner' })
    const account = await makeAccount(api, { role: 'coordinator', organizationId: owner.organizationId })
    const second = await makeMember(api, { role: 'owner' })
    await sql(api, "insert into membership (organization_id, membership_id, account_id, role) values ($1, gen_random_uuid(), $2, 'crew')", [second.organizationId, account.accountId])
    await account.browser.ask('mutation { inviteMember(input: { email: "friend@pier-films.example", role: coordinator, productionIds: [] }) { __typename } }')
    expect((await owner.browser.ask<{ invitations: unknown[] }>('{ invitations { invitationId } }')).invitations).toHaveLength(1)

    expect(kindOf(await remove(owner.browser, account.membershipId))).toBe('MemberRemoved')
    expect(await whoIs(account.browser)).toBeNull()
    expect((await owner.browser.ask<{ invitations: unknown[] }>('{ invitations { invitationId } }')).invitations).toEqual([])
    expect(await sql(api, 'select 1 from membership where account_id = $1', [account.accountId])).toHaveLength(1)
    expect(await sql(api, 'select 1 from session where account_id = $1', [account.accountId])).toEqual([])
  })

  it('ends a session even where only the membership is gone', async () => {
    const member = await makeMember(api, { role: 'crew' })
    await sql(api, 'delete from membership where membership_id = $1', [member.membershipId])
    expect(await whoIs(member.browser)).toBeNull()
  })
})
