import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../../test/api.js'
import { makeMember, makeProduction, sql, type TestMember, type TestProduction } from '../../../../test/builders.js'

const TAKE = 'mutation Take($input: AcknowledgeFlagInput!) { acknowledgeFlag(input: $input) { flag { key reason author at } flagsVersion } }'
const WITHDRAW = 'mutation Withdraw($input: WithdrawAcknowledgementInput!) { withdrawAcknowledgement(input: $input) { key flagsVersion } }'
const DRAFT = 'query Draft($id: ID!) { draft(draftId: $id) { flagsVersion acknowledgedFlags { key reason author at } } }'

let api: TestApi
let planner: TestMember
let production: TestProduction
beforeAll(async () => {
  api = await startApi()
  planner = await makeMember(api, { role: 'coordinator', name: 'Inês' })
  production = await makeProduction(api, planner.organizationId)
})
afterAll(() => api.stop())

const flag = (given: object = {}) => ({ input: { draftId: production.draftId, key: 'rest ana 540', reason: 'She agreed', ...given } })
const read = async () => (await planner.browser.ask<{ draft: { flagsVersion: number; acknowledgedFlags: object[] } }>(DRAFT, { id: production.draftId })).draft

describe('acknowledged flags', () => {
  it('stand on the draft with who and why, until they are withdrawn', async () => {
    await planner.browser.ask(TAKE, flag())
    expect(await read()).toEqual({
      flagsVersion: 1, acknowledgedFlags: [{ key: 'rest ana 540', reason: 'She agreed', author: 'Inês', at: '2027-01-11T15:00:00Z' }],
    })
    const { key } = flag().input
    expect(await planner.browser.ask(WITHDRAW, { input: { draftId: production.draftId, key } })).toEqual({ withdrawAcknowledgement: { key, flagsVersion: 2 } })
    expect(await planner.browser.ask(WITHDRAW, { input: { draftId: production.draftId, key } })).toEqual({ withdrawAcknowledgement: { key, flagsVersion: 2 } })
    expect((await read()).acknowledgedFlags).toEqual([])
  })

  it('are one when taken twice at once', async () => {
    await Promise.all(['first', 'second'].map((reason) => planner.browser.ask(TAKE, flag({ key: 'twice', reason }))))
    const rows = await sql(api, "select 1 from acknowledged_flag where key = 'twice'")
    expect(rows).toHaveLength(1)
    const entries = await sql(api, "select 1 from audit_entry where operation = 'acknowledgeFlag' and facts ->> 'key' = 'twice'")
    expect(entries).toHaveLength(2)
  })

  it.each([
    ['no reason', { reason: '' }, 'The reason is empty.'],
    ['a key that is too long', { key: 'k'.repeat(301) }, 'The flag is longer than 300 characters.'],
  ])('refuses %s', async (_case, given, sentence) => {
    expect((await planner.browser.send(TAKE, flag(given))).errors[0]?.message).toBe(sentence)
  })

  it.each([
    ['another organization', 'owner', false],
    ['a head of department', 'headOfDepartment', true],
  ] as const)('are not for %s', async (_who, role, ours) => {
    const of = ours ? { organizationId: planner.organizationId, productionIds: [production.productionId] } : {}
    const { browser } = await makeMember(api, { role, ...of })
    expect((await browser.send(TAKE, flag({ key: 'x' }))).errors[0]?.message).toBe('This is not here, or not for you.')
    expect((await browser.send(WITHDRAW, { input: { draftId: production.draftId, key: 'x' } })).errors[0]?.message).toBe('This is not here, or not for you.')
  })
})
