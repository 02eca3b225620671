import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { LiveEvent } from '../../../platform/live/live.js'
import { startApi, type TestApi } from '../../../../test/api.js'
import { makeMember, makeScene, sql, type TestMember } from '../../../../test/builders.js'
import { makeShoot, publish, saveBoard, type Shoot } from '../../../../test/shoot.js'

const DRAFTS = 'query Drafts($id: ID!) { drafts(productionId: $id) { draftId name isCurrent version unitName unitKind days strips lastEdit { author } publishedVersion } }'
const CREATE = 'mutation Create($input: CreateDraftInput!) { createDraft(input: $input) { draft { draftId name isCurrent days strips version } } }'
const RENAME = 'mutation Rename($input: RenameDraftInput!) { renameDraft(input: $input) { draft { name } } }'
const REMOVE = 'mutation Remove($id: ID!) { removeDraft(draftId: $id) { __typename } }'
const CURRENT = 'mutation Current($id: ID!) { makeDraftCurrent(draftId: $id) { draft { draftId isCurrent strips } } }'
const PUBLISHED = 'query Published($id: ID!) { publishedBoard(unitId: $id) { number colour board } }'

let api: TestApi
let planner: TestMember
let shoot: Shoot
beforeAll(async () => {
  api = await startApi()
  planner = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(() => api.stop())

interface Head {
  readonly draftId: string
  readonly isCurrent: boolean
  readonly strips: number
}

const create = async (given: object = {}): Promise<Head> => {
  const answer = await planner.browser.ask<{ createDraft: { draft: Head } }>(CREATE, { input: { unitId: shoot.unitId, name: 'Rain plan', ...given } })
  return answer.createDraft.draft
}
const drafts = async (productionId = shoot.productionId) => (await planner.browser.ask<{ drafts: Head[] }>(DRAFTS, { id: productionId })).drafts

describe('drafts of a unit', () => {
  beforeAll(async () => {
    shoot = await makeShoot(api, planner.organizationId)
  })

  it('are copied whole, or emptied with all scenes in the boneyard', async () => {
    const copy = await create({ copyOfDraftId: shoot.draftId })
    expect(copy).toMatchObject({ name: 'Rain plan', isCurrent: false, days: 2, strips: 2, version: 0 })
    const empty = await create({ name: 'From nothing' })
    expect(empty).toMatchObject({ days: 0, strips: 2 })
    const boards = await sql<{ board: { strips: { dayId: string | null }[] } }>(api, 'select board from draft where draft_id = $1', [empty.draftId])
    expect(boards[0]?.board.strips.map((strip) => strip.dayId)).toEqual([null, null])
    expect((await drafts()).map((draft) => draft.isCurrent)).toEqual([true, false, false])
  })

  it('are renamed, and one without a name is refused', async () => {
    const { draftId } = await create()
    expect(await planner.browser.ask(RENAME, { input: { draftId, name: ' Sun plan ' } })).toEqual({ renameDraft: { draft: { name: 'Sun plan' } } })
    const { errors } = await planner.browser.send(RENAME, { input: { draftId, name: ' ' } })
    expect(errors[0]?.message).toBe('The name is empty.')
  })

  it('are removed but for the current one', async () => {
    const { draftId } = await create()
    expect(await planner.browser.ask(REMOVE, { id: draftId })).toEqual({ removeDraft: { __typename: 'DraftRemoved' } })
    expect(await planner.browser.ask(REMOVE, { id: shoot.draftId })).toEqual({ removeDraft: { __typename: 'DraftIsCurrent' } })
    expect((await drafts()).map((draft) => draft.draftId)).not.toContain(draftId)
    const { errors } = await planner.browser.send(RENAME, { input: { draftId, name: 'Gone' } })
    expect(errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })

  it('has one current, however many are made so at once, and it knows the scenes of today', async () => {
    const made = [await create({ copyOfDraftId: shoot.draftId }), await create({ copyOfDraftId: shoot.draftId }), await create()]
    await makeScene(api, planner.organizationId, { productionId: shoot.productionId, number: '3' })
    const answers = await Promise.all(made.map(({ draftId }) => planner.browser.send(CURRENT, { id: draftId })))
    expect(answers.flatMap((answer) => answer.errors)).toEqual([])
    const current = (await drafts()).filter((draft) => draft.isCurrent)
    expect(current.map((draft) => draft.strips)).toEqual([3])
    const shown = await planner.browser.ask('query One($id: ID!) { production(productionId: $id) { draftId units { kind draftId } } }', { id: shoot.productionId })
    expect(shown).toEqual({ production: { draftId: current[0]?.draftId, units: [{ kind: 'main', draftId: current[0]?.draftId }] } })
  })

  it('tells whoever has the board open of the draft that was current, and of the one that is', async () => {
    const { draftId } = await create({ copyOfDraftId: shoot.draftId })
    const old = (await drafts()).find((draft) => draft.isCurrent)?.draftId
    const heard: LiveEvent[] = []
    const listening = api.services.live.events.subscribe((event) => event.kind === 'draftMoved' && heard.push(event))
    await planner.browser.ask(CURRENT, { id: draftId })
    const isToldOf = (subject: string | undefined) => heard.some(({ subjectId }) => subjectId === subject)
    while (!isToldOf(old) || !isToldOf(draftId)) await new Promise((resolve) => setTimeout(resolve, 10))
    listening.unsubscribe()
    expect(Object.fromEntries(heard.map(({ subjectId, facts }) => [subjectId, facts?.['current']]))).toEqual({ [String(old)]: 0, [draftId]: 1 })
  })
})

describe('a published board', () => {
  it('is what the unit published last, from whichever draft; only the current one publishes', async () => {
    shoot = await makeShoot(api, planner.organizationId)
    expect(await planner.browser.ask(PUBLISHED, { id: shoot.unitId })).toEqual({ publishedBoard: null })
    const copy = await create({ copyOfDraftId: shoot.draftId })
    await publish(api, planner, shoot.draftId)
    expect((await publish(api, planner, copy.draftId)).data).toEqual({ publishSchedule: { __typename: 'DraftNotCurrent' } })
    await planner.browser.ask(CURRENT, { id: copy.draftId })
    expect((await publish(api, planner, copy.draftId)).data).toMatchObject({ publishSchedule: { __typename: 'NothingToPublish', number: 1 } })
    await saveBoard(api, copy.draftId, { ...shoot.board, strips: shoot.board.strips.slice(1) })
    expect((await publish(api, planner, copy.draftId)).data).toMatchObject({ publishSchedule: { revision: { number: 2 } } })
    const { publishedBoard } = await planner.browser.ask<{ publishedBoard: { number: number; board: { strips: unknown[] } } }>(PUBLISHED, { id: shoot.unitId })
    expect([publishedBoard.number, publishedBoard.board.strips.length]).toEqual([2, 1])
  })
})

describe('who may', () => {
  it.each([
    ['a coordinator of another organization', 'coordinator', false],
    ['a head of department', 'headOfDepartment', true],
    ['crew', 'crew', true],
  ] as const)('change drafts: not %s', async (_who, role, ours) => {
    const of = ours ? { organizationId: planner.organizationId, productionIds: [shoot.productionId] } : {}
    const other = await makeMember(api, { role, ...of })
    const asked: readonly [string, object][] = [
      [CREATE, { input: { unitId: shoot.unitId, name: 'x' } }], [RENAME, { input: { draftId: shoot.draftId, name: 'x' } }], [REMOVE, { id: shoot.draftId }], [CURRENT, { id: shoot.draftId }],
    ]
    for (const [query, variables] of asked) {
      expect((await other.browser.send(query, variables as Record<string, unknown>)).errors[0]?.message).toBe('This is not here, or not for you.')
    }
  })

  it('copy: nobody from another unit or production', async () => {
    const elsewhere = await makeShoot(api, planner.organizationId)
    const { errors } = await planner.browser.send(CREATE, { input: { unitId: shoot.unitId, name: 'x', copyOfDraftId: elsewhere.draftId } })
    expect(errors[0]?.message).toBe('This is not here, or not for you.')
  })
})

describe('the list of drafts', () => {
  it('is one statement, however many there are', async () => {
    const statements = async () => {
      const before = api.services.statements.count
      await drafts()
      return api.services.statements.count - before
    }
    const few = await statements()
    for (let index = 0; index < 5; index += 1) await create({ name: `Plan ${index}` })
    expect(await statements()).toBe(few)
  })
})
