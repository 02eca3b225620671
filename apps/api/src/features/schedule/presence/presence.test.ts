import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Subject } from 'rxjs'
import type { LiveEvent } from '../../../platform/live/live.js'
import { startApi, type TestApi } from '../../../../test/api.js'
import { makeMember, makeProduction, type TestMember, type TestProduction } from '../../../../test/builders.js'
import { presenceRoom } from './presence-room.js'

const SHOW = 'mutation Show($draftId: ID!, $stripId: String) { showPresence(draftId: $draftId, stripId: $stripId) { again } }'

let api: TestApi
let planner: TestMember
let production: TestProduction
beforeAll(async () => {
  api = await startApi()
  planner = await makeMember(api, { role: 'coordinator', name: 'Inês' })
  production = await makeProduction(api, planner.organizationId)
})
afterAll(() => api.stop())

const show = (by: TestMember, stripId: string | null) => by.browser.send(SHOW, { draftId: production.draftId, stripId })
const seen = () => presenceRoom(api.services.live).at(planner.organizationId, production.draftId)

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isSo(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('presence', () => {
  it('says who is at the board and what they hold, the last word counting', async () => {
    seen()
    const head = await makeMember(api, { role: 'headOfDepartment', name: 'Bruno', organizationId: planner.organizationId, productionIds: [production.productionId] })
    expect((await show(planner, 'strip 1')).data).toEqual({ showPresence: { again: 15 } })
    await show(head, null)
    await show(planner, 'strip 2')
    await until(() => seen().some((present) => present.stripId === 'strip 2') && seen().length === 2)
    expect(seen()).toEqual([
      { presenceId: expect.any(String), name: 'Bruno', stripId: null, goneIn: expect.any(Number) },
      { presenceId: expect.any(String), name: 'Inês', stripId: 'strip 2', goneIn: expect.any(Number) },
    ])
    expect(JSON.stringify(seen())).not.toContain(planner.accountId)
  })

  it('is said more slowly by whoever says it too often', async () => {
    const busy = await makeMember(api, { role: 'coordinator', organizationId: planner.organizationId })
    for (let turn = 0; turn < 120; turn += 1) await api.services.limiter.hit(`presence ${busy.accountId}`, 120, 60)
    const { data } = await show(busy, null)
    expect((data as { showPresence: { again: number } }).showPresence.again).toBeGreaterThan(15)
  })

  it.each([
    ['another organization', 'owner', false],
    ['crew', 'crew', true],
  ] as const)('is not for %s', async (_who, role, ours) => {
    const other = await makeMember(api, { role, ...(ours ? { organizationId: planner.organizationId, productionIds: [production.productionId] } : {}) })
    expect((await show(other, null)).errors[0]?.message).toBe('This is not here, or not for you.')
  })
})

describe('a room', () => {
  const event = (facts: Record<string, string>): LiveEvent => ({ kind: 'draftPresence', organizationId: 'o', subjectId: 'd', facts })

  it('hears only whole events of its board, and each person once', () => {
    const events = new Subject<LiveEvent>()
    const room = presenceRoom({ events, close: async () => undefined })
    events.next(event({ presenceId: 'a', name: 'Ana', stripId: '' }))
    events.next(event({ presenceId: 'a', name: 'Ana', stripId: 's' }))
    events.next(event({ name: 'Nobody' }))
    expect(room.at('o', 'd')).toEqual([{ presenceId: 'a', name: 'Ana', stripId: 's', goneIn: 40 }])
    expect([room.at('o', 'other'), room.at('p', 'd')]).toEqual([[], []])
  })
})
