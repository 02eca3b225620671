import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { openBrowser } from '../../../test/browser.js'
import { makeMember, type TestMember } from '../../../test/builders.js'
import { makeShoot, type Shoot } from '../../../test/shoot.js'

const CURRENT = 'query Current($id: ID!) { currentDrafts(productionId: $id) { draftId unitName isCurrent board acknowledgedFlags { key } } }'
const SAVE_UNIT = 'mutation Save($input: SaveUnitInput!) { saveUnit(input: $input) { unit { draftId } } }'
const CREATE = 'mutation Create($input: CreateDraftInput!) { createDraft(input: $input) { draft { draftId } } }'
const MAKE_CURRENT = 'mutation Current($id: ID!) { makeDraftCurrent(draftId: $id) { draft { draftId } } }'

let api: TestApi
let planner: TestMember
let shoot: Shoot
beforeAll(async () => {
  api = await startApi()
  planner = await makeMember(api, { role: 'coordinator' })
  shoot = await makeShoot(api, planner.organizationId)
  for (const name of ['Water unit', 'aerial unit']) await saveUnit(name)
})
afterAll(() => api.stop())

interface Current {
  readonly draftId: string
  readonly unitName: string
  readonly board: { readonly days: readonly unknown[] }
}

const current = async () => (await planner.browser.ask<{ currentDrafts: Current[] }>(CURRENT, { id: shoot.productionId })).currentDrafts
const saveUnit = (name: string) => planner.browser.ask(SAVE_UNIT, { input: { productionId: shoot.productionId, name, kind: 'splinter' } })

describe('the current drafts of a production', () => {
  it('are one of each unit with its board, the main unit first', async () => {
    const drafts = await current()
    expect(drafts.map(({ unitName, board }) => [unitName, board.days.length])).toEqual([['Main', 2], ['aerial unit', 0], ['Water unit', 0]])
    expect(drafts[0]).toMatchObject({ draftId: shoot.draftId, isCurrent: true, acknowledgedFlags: [] })
  })

  it('are others when another is made current', async () => {
    const { createDraft } = await planner.browser.ask<{ createDraft: { draft: { draftId: string } } }>(CREATE, { input: { unitId: shoot.unitId, name: 'Rain plan' } })
    expect((await current())[0]?.draftId).toBe(shoot.draftId)
    await planner.browser.ask(MAKE_CURRENT, { id: createDraft.draft.draftId })
    expect((await current()).map(({ draftId }) => draftId)[0]).toBe(createDraft.draft.draftId)
  })

  it('are one statement, however many units', async () => {
    const statements = async () => {
      const before = api.services.statements.count
      await current()
      return api.services.statements.count - before
    }
    const few = await statements()
    for (const name of ['Second', 'Third', 'Fourth']) await saveUnit(name)
    expect(await statements()).toBe(few)
  })

  it('are for the office of that production alone', async () => {
    const given = { organizationId: planner.organizationId, productionIds: [shoot.productionId] }
    const elsewhere = await makeMember(api, { role: 'coordinator' })
    expect(await elsewhere.browser.ask(CURRENT, { id: shoot.productionId })).toEqual({ currentDrafts: [] })
    const others = [
      openBrowser(api.url),
      (await makeMember(api, { role: 'crew', ...given })).browser,
      (await makeMember(api, { role: 'client', ...given })).browser,
    ]
    for (const browser of others) {
      const { data, errors } = await browser.send(CURRENT, { id: shoot.productionId })
      expect([data, errors[0]?.message]).toEqual([null, 'This is not here, or not for you.'])
    }
    const head = await makeMember(api, { role: 'headOfDepartment', ...given })
    expect((await head.browser.send(CURRENT, { id: shoot.productionId })).errors).toEqual([])
  })
})
