import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Instant } from '@callboard/time'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makeProduction, sql, type TestMember } from '../../../test/builders.js'
import { ENTITIES } from '../../entities.js'
import type { Services } from '../../platform/context/ctx.js'
import { type OpenServices, openServices } from '../../platform/services.js'
import { checkChains } from './chain-check-queue.js'

let api: TestApi
let owner: TestMember
let worker: OpenServices
const alarms: object[] = []
beforeAll(async () => {
  api = await startApi()
  worker = await openServices(api.settings, 'callboard_worker', ENTITIES)
  owner = await makeMember(api, { role: 'owner' })
  const { productionId } = await makeProduction(api, owner.organizationId)
  for (const name of ['Grip', 'Sound', 'Art']) {
    await owner.browser.ask('mutation ($input: SaveDepartmentInput!) { saveDepartment(input: $input) { __typename } }', { input: { productionId, departmentId: null, name, callOffset: 0, position: 5 } })
  }
})
afterAll(async () => {
  await worker.close()
  await api.stop()
})

/** The worker at a moment. */
function workerAt(moment: string): Services {
  const log = { info: () => undefined, error: (facts: object) => void alarms.push(facts) } as unknown as Services['log']
  return { ...worker, log, clock: { now: () => moment as Instant } }
}

const told = async () => (await owner.browser.ask<{ auditCheck: unknown }>('{ auditCheck { checkedAt entries brokenAt } }')).auditCheck
const health = async () => (await (await fetch(`${api.url}/health/ready`)).json()) as Record<string, unknown>

it('looks at every chain once a day, however many workers there are', async () => {
  expect(await told()).toBeNull()
  const looks = await Promise.all([checkChains(workerAt('2027-01-11T02:00:00Z')), checkChains(workerAt('2027-01-11T02:00:00Z'))])
  expect(looks[0] + looks[1]).toBe(1)
  expect(await told()).toEqual({ checkedAt: '2027-01-11T02:00:00Z', entries: 3, brokenAt: null })
  expect(await checkChains(workerAt('2027-01-12T01:59:59Z'))).toBe(0)
  expect(await checkChains(workerAt('2027-01-12T02:00:00Z'))).toBe(1)
  expect(await health()).toMatchObject({ ready: true, brokenAuditTrails: 0, auditTrailsCheckedSince: '2027-01-12T02:00:00.000Z' })
  expect(alarms).toEqual([])
})

it('leaves a chain to another worker when the first one died over it', async () => {
  await sql(api, "update audit_check set checked_at = null, leased_until = '2027-01-12T03:00:00Z'")
  expect(await checkChains(workerAt('2027-01-12T02:59:00Z'))).toBe(0)
  expect(await checkChains(workerAt('2027-01-12T03:00:00Z'))).toBe(1)
})

it('raises the alarm over a chain that was cut at its end, and over one that was changed', async () => {
  await sql(api, 'delete from audit_entry where sequence = 3')
  expect(await checkChains(workerAt('2027-01-13T03:00:00Z'))).toBe(1)
  expect(await told()).toEqual({ checkedAt: '2027-01-13T03:00:00Z', entries: 3, brokenAt: 3 })
  await sql(api, "update audit_entry set actor = 'Nobody' where sequence = 1")
  await checkChains(workerAt('2027-01-14T03:00:00Z'))
  expect(await told()).toEqual({ checkedAt: '2027-01-14T03:00:00Z', entries: 3, brokenAt: 1 })
  const { organizationId } = owner
  expect(alarms).toEqual([
    { organizationId, alarm: 'audit chain', sequence: 3, fault: 'missing' },
    { organizationId, alarm: 'audit chain', sequence: 1, fault: 'changed' },
  ])
  expect(await health()).toMatchObject({ ready: true, brokenAuditTrails: 1 })
})
