import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../../test/api.js'
import { makeMember, type TestMember } from '../../../../test/builders.js'
import { makeShoot, publish, type Shoot } from '../../../../test/shoot.js'

const SAVE = 'mutation Save($input: SaveUnitInput!) { saveUnit(input: $input) { unit { unitId name kind draftId } } }'
const REMOVE = 'mutation Remove($id: ID!) { removeUnit(unitId: $id) { __typename ... on UnitInUse { revisions scenes } } }'
const MOVE = `mutation Move($input: MoveScenesToUnitInput!) { moveScenesToUnit(input: $input) { __typename
  ... on ScenesMoved { from { version } to { version } } ... on EditRefused { kind version } } }`
const MOVE_DAY = `mutation MoveDay($input: MoveDayToUnitInput!) { moveDayToUnit(input: $input) { __typename
  ... on ScenesMoved { from { version } to { version } } ... on EditRefused { kind version } } }`
const BOARD = 'query Board($id: ID!) { draft(draftId: $id) { version board } }'

let api: TestApi
let planner: TestMember
let shoot: Shoot
beforeAll(async () => {
  api = await startApi()
  planner = await makeMember(api, { role: 'coordinator' })
  shoot = await makeShoot(api, planner.organizationId)
})
afterAll(() => api.stop())

interface Unit {
  readonly unitId: string
  readonly draftId: string
}

const unit = (given: object = {}) => ({ input: { productionId: shoot.productionId, name: 'Second unit', kind: 'second', ...given } })
const save = async (given: object = {}) => (await planner.browser.ask<{ saveUnit: { unit: Unit } }>(SAVE, unit(given))).saveUnit.unit
const scenesOf = async (draftId: string) => {
  const { draft } = await planner.browser.ask<{ draft: { board: { strips: { sceneId: string; dayId: string | null }[] } } }>(BOARD, { id: draftId })
  return draft.board.strips.map((strip) => [strip.sceneId, strip.dayId])
}

describe('units', () => {
  it('come with an empty draft, and go when they are empty', async () => {
    const { unitId, draftId } = await save()
    expect(await scenesOf(draftId)).toEqual([])
    expect(await save({ unitId, name: 'Boat unit', kind: 'splinter' })).toEqual({ unitId, draftId, name: 'Boat unit', kind: 'splinter' })
    expect(await planner.browser.ask(REMOVE, { id: unitId })).toEqual({ removeUnit: { __typename: 'UnitRemoved' } })
    expect((await planner.browser.send(REMOVE, { id: unitId })).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })

  it.each([
    ['a second main unit', { kind: 'main', name: 'Other' }, 'A production has one main unit, and keeps it.'],
    ['a name that is taken', { name: 'MAIN' }, 'There is a unit called MAIN already.'],
    ['no name', { name: ' ' }, 'The name is empty.'],
  ])('refuses %s', async (_case, given, sentence) => {
    expect((await planner.browser.send(SAVE, unit(given))).errors[0]?.message).toBe(sentence)
  })

  it('keeps the main unit', async () => {
    expect((await planner.browser.send(REMOVE, { id: shoot.unitId })).errors[0]?.message).toBe('The main unit stays.')
  })

  it('makes one of two of the same name', async () => {
    const answers = await Promise.all([1, 2].map(() => planner.browser.send(SAVE, unit({ name: 'Twins' }))))
    expect(answers.map((answer) => answer.errors.length).sort()).toEqual([0, 1])
  })

  it.each([['owner', false], ['assistantDirector', true], ['crew', true]] as const)('are not saved by %s who may not', async (role, ours) => {
    const of = ours ? { organizationId: planner.organizationId, productionIds: [shoot.productionId] } : {}
    const { browser } = await makeMember(api, { role, ...of })
    expect((await browser.send(SAVE, unit({ name: 'x' }))).errors[0]?.message).toBe('This is not here, or not for you.')
    expect((await browser.send(REMOVE, { id: shoot.unitId })).errors[0]?.message).toBe('This is not here, or not for you.')
  })
})

describe('scenes between units', () => {
  let second: Unit
  beforeAll(async () => {
    second = await save({ name: 'Boats' })
  })
  const move = (given: object = {}) => ({
    input: { fromDraftId: shoot.draftId, toDraftId: second.draftId, sceneIds: [sceneId()], clientEditId: randomUUID(), ...given },
  })
  const sceneId = () => {
    const strip = shoot.board.strips.find(({ dayId }) => dayId === shoot.days[1])
    return strip?.kind === 'scene' ? strip.sceneId : ''
  }

  it('are on one board or the other, sent twice at once too', async () => {
    const asked = move()
    const [first, again] = await Promise.all([planner.browser.ask(MOVE, asked), planner.browser.ask(MOVE, asked)])
    expect(first).toEqual(again)
    expect(await scenesOf(second.draftId)).toEqual([[sceneId(), null]])
    expect((await scenesOf(shoot.draftId)).map(([scene]) => scene)).not.toContain(sceneId())
    expect(await planner.browser.ask(REMOVE, { id: second.unitId })).toEqual({ removeUnit: { __typename: 'UnitInUse', revisions: 0, scenes: 1 } })
  })

  it('refuses what is not on the board, and changes neither', async () => {
    const before = await scenesOf(second.draftId)
    expect(await planner.browser.ask(MOVE, move({ sceneIds: [randomUUID()] }))).toMatchObject({ moveScenesToUnit: { kind: 'UnknownScene' } })
    expect(await scenesOf(second.draftId)).toEqual(before)
  })

  it('go back the same way', async () => {
    await planner.browser.ask(MOVE, move({ fromDraftId: second.draftId, toDraftId: shoot.draftId }))
    expect(await scenesOf(second.draftId)).toEqual([])
    expect(await scenesOf(shoot.draftId)).toHaveLength(2)
  })

  it('go with their day, and come back with it as if nothing had been', async () => {
    const boardOf = async (draftId: string) => (await planner.browser.ask<{ draft: { board: Shoot['board'] } }>(BOARD, { id: draftId })).draft.board
    const before = await boardOf(shoot.draftId)
    const day = before.days[0]!
    const asked = { input: { fromDraftId: shoot.draftId, toDraftId: second.draftId, dayId: day.id, clientEditId: randomUUID() } }
    const [first, again] = await Promise.all([planner.browser.ask(MOVE_DAY, asked), planner.browser.ask(MOVE_DAY, asked)])
    expect(first).toEqual(again)
    const there = await boardOf(second.draftId)
    const ofDay = ({ strips }: Shoot['board']) => strips.filter(({ dayId }) => dayId === day.id)
    expect([there.days.map(({ id, date }) => [id, date]), ofDay(there)]).toEqual([[[day.id, day.date]], ofDay(before)])
    expect(ofDay(there).length).toBeGreaterThan(0)
    expect((await boardOf(shoot.draftId)).days).toEqual(before.days.slice(1))
    expect(await planner.browser.ask(MOVE_DAY, { input: { ...asked.input, clientEditId: randomUUID() } })).toMatchObject({ moveDayToUnit: { kind: 'UnknownDay' } })
    await planner.browser.ask(MOVE_DAY, { input: { fromDraftId: second.draftId, toDraftId: shoot.draftId, dayId: day.id, order: day.order, clientEditId: randomUUID() } })
    expect(await boardOf(shoot.draftId)).toEqual(before)
    expect((await boardOf(second.draftId)).days).toEqual([])
  })

  it('do not go to another production, nor within one unit, nor by somebody else', async () => {
    const elsewhere = await makeShoot(api, planner.organizationId)
    expect((await planner.browser.send(MOVE, move({ toDraftId: elsewhere.draftId }))).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    expect((await planner.browser.send(MOVE, move({ toDraftId: shoot.draftId }))).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    const crew = await makeMember(api, { role: 'crew', organizationId: planner.organizationId, productionIds: [shoot.productionId] })
    expect((await crew.browser.send(MOVE, move())).errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })

  it('that stay with a unit make its revisions its own', async () => {
    expect((await publish(api, planner, second.draftId)).data).toMatchObject({ publishSchedule: { __typename: 'NoShootDays' } })
  })
})
