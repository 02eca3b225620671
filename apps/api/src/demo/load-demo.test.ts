import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { elements, organization } from '@callboard/example-film'
import { startApi, type TestApi } from '../../test/api.js'
import { makeMember } from '../../test/builders.js'
import { production } from './demo-rows.js'
import { loadDemo } from './load-demo.js'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
}, 30_000)
afterAll(() => api.stop())

const BREAKDOWN = `query B($id: ID!) { breakdown(productionId: $id) { rulePacks elements { name boardId personId } scenes { number scriptDay background elements { label quantity } }
  links { elementId } availabilities { kind } events { kind } orders { kind } people { name birthDate } locations { name permitUntil } categoryColours { category colour } } }`

describe('the demonstration', () => {
  it('is loaded once, with a breakdown that says something of every kind', async () => {
    expect(await loadDemo(api.services)).toBe(true)
    expect(await loadDemo(api.services)).toBe(false)
    const { browser } = await makeMember(api, { role: 'coordinator', organizationId: organization.organizationId })
    const { breakdown } = await browser.ask<{ breakdown: Record<string, { [field: string]: unknown }[]> }>(BREAKDOWN, { id: production.productionId })
    const { elements: told, scenes, links, availabilities, events, orders, people, locations, categoryColours } = breakdown
    expect(told).toHaveLength(elements.length)
    expect(scenes!.find(({ number }) => number === '25')).toMatchObject({ scriptDay: 'N3', elements: expect.arrayContaining([{ label: 'Rain machine', quantity: 1 }]) })
    expect([links!.length, orders!.length, events!.length, categoryColours!.length]).toEqual([4, 5, 5, 29])
    expect(new Set(availabilities!.map(({ kind }) => kind))).toEqual(new Set(['unavailable', 'hold', 'confirmed']))
    const answered = await api.services.database.read<{ reason: string }>(organization.organizationId, 'select distinct reason from acknowledged_flag where organization_id = $1', [organization.organizationId])
    expect(answered.length).toBeGreaterThan(1)
    const issued = await api.services.database.read<{ called: number }>(
      organization.organizationId, 'select count(*)::int as called from sheet_call where organization_id = $1 and issue = 1', [organization.organizationId])
    expect(issued[0]!.called).toBeGreaterThan(40)
    expect(people!.filter(({ birthDate }) => birthDate !== null)).toHaveLength(1)
    expect(locations!.filter(({ permitUntil }) => permitUntil !== null)).toHaveLength(1)
  }, 60_000)
})
