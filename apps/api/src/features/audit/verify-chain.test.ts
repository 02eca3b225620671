import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makeProduction, sql } from '../../../test/builders.js'
import { verifyChain } from './verify-chain.js'

const SAVE = 'mutation Save($input: SaveDepartmentInput!) { saveDepartment(input: $input) { __typename } }'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

/** An organization whose coordinator did five things. */
async function organizationWithEntries(): Promise<string> {
  const { organizationId, browser } = await makeMember(api, { role: 'coordinator', name: 'Inês' })
  const { productionId } = await makeProduction(api, organizationId)
  for (const name of ['Grip', 'Sound', 'Art', 'Costume', 'Catering']) {
    await browser.ask(SAVE, { input: { productionId, departmentId: null, name, callOffset: 0, position: 5 } })
  }
  return organizationId
}

/** Changes entries as somebody with the whole database in their hands could. */
async function tamper(organizationId: string, change: string): Promise<void> {
  await sql(api, change.replaceAll('OURS', `organization_id = '${organizationId}'`))
}

describe('the chain of audit entries', () => {
  it('is whole as it was written, and when there is nothing', async () => {
    expect(await verifyChain(api.services, await organizationWithEntries())).toEqual({ isWhole: true, entries: 5 })
    expect(await verifyChain(api.services, crypto.randomUUID())).toEqual({ isWhole: true, entries: 0 })
  })

  it.each([
    ['another actor', "update audit_entry set actor = 'Nobody' where OURS and sequence = 3", { sequence: 3, fault: 'changed' }],
    ['another moment', "update audit_entry set at = at - interval '1 hour' where OURS and sequence = 1", { sequence: 1, fault: 'changed' }],
    ['other facts', "update audit_entry set facts = '{}' where OURS and sequence = 4", { sequence: 4, fault: 'changed' }],
    ['allowed after all', 'update audit_entry set allowed = not allowed where OURS and sequence = 5', { sequence: 5, fault: 'changed' }],
    ['an entry taken out', 'delete from audit_entry where OURS and sequence = 2', { sequence: 3, fault: 'missing' }],
    ['the first taken out', 'delete from audit_entry where OURS and sequence = 1', { sequence: 2, fault: 'missing' }],
    ['a number left out', 'update audit_entry set sequence = 6 where OURS and sequence = 5', { sequence: 6, fault: 'missing' }],
  ])('tells %s', async (_what, change, found) => {
    const organizationId = await organizationWithEntries()
    await tamper(organizationId, change)
    expect(await verifyChain(api.services, organizationId)).toEqual({ isWhole: false, ...found })
  })
})
