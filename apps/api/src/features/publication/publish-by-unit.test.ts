import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, makeScene, sql, type TestMember } from '../../../test/builders.js'
import { makeShoot, publish, saveBoard, type Shoot, withCall } from '../../../test/shoot.js'

let api: TestApi
let planner: TestMember
let shoot: Shoot
let second: { unitId: string; draftId: string; day: string; board: Shoot['board'] }
beforeAll(async () => {
  api = await startApi()
  planner = await makeMember(api, { role: 'coordinator', name: 'Inês' })
  shoot = await makeShoot(api, planner.organizationId)
  second = await secondUnit()
})
afterAll(() => api.stop())

/** A second unit with one shoot day, 14 January, on which Ana is called too. */
async function secondUnit() {
  const [unitId, draftId, day] = [randomUUID(), randomUUID(), randomUUID()]
  const { organizationId } = planner
  await sql(api, "insert into unit (organization_id, unit_id, production_id, name, kind) values ($1, $2, $3, 'Boats', 'second')", [organizationId, unitId, shoot.productionId])
  await sql(api, "insert into draft (organization_id, draft_id, production_id, unit_id, name, board) values ($1, $2, $3, $4, 'Draft', '{}')", [organizationId, draftId, shoot.productionId, unitId])
  const sceneId = await makeScene(api, organizationId, { productionId: shoot.productionId, number: '77', characters: ['NELL'] })
  const [firstDay, firstStrip] = [shoot.board.days[0]!, shoot.board.strips[0]!]
  const board = {
    days: [{ ...firstDay, id: day, date: '2027-01-14', generalCall: '09:00' }], callExceptions: [],
    strips: [{ ...firstStrip, id: randomUUID(), sceneId, dayId: day }],
  } as unknown as Shoot['board']
  await saveBoard(api, draftId, board)
  return { unitId, draftId, day, board }
}

interface Day {
  readonly dayNumber: number
  readonly unit?: { readonly name: string }
}

const snapshotOf = async (audience: string, subject: string): Promise<{ days: Day[]; totalDays: number; number: number }> => {
  const [row] = await sql<{ body: string; number: number }>(api, 'select body, number from snapshot where audience = $1 and subject_id = $2 order by number desc limit 1', [audience, subject])
  return { ...JSON.parse(row!.body), number: row!.number }
}
const unitsOf = (days: readonly Day[]) => days.map((day) => `${day.unit?.name ?? 'Main'} ${day.dayNumber}`)

describe('two units of a production', () => {
  it('publish one after the other, in one row of numbers and colours, each compared with its own last', async () => {
    const colours = []
    for (const draftId of [shoot.draftId, second.draftId]) colours.push((await publish(api, planner, draftId)).data)
    expect(colours).toMatchObject([
      { publishSchedule: { concerned: 2, revision: { number: 1, colour: 'White' } } }, { publishSchedule: { concerned: 2, revision: { number: 2, colour: 'Blue' } } },
    ])
    expect((await publish(api, planner, shoot.draftId)).data).toEqual({ publishSchedule: { __typename: 'NothingToPublish', number: 1 } })
    await saveBoard(api, shoot.draftId, withCall(shoot.board, shoot.days[1], shoot.ana, -90))
    expect((await publish(api, planner, shoot.draftId)).data).toMatchObject({ publishSchedule: { concerned: 1, revision: { number: 3, colour: 'Pink' } } })
    const replaced = await sql(api, 'select number, replaces from revision where production_id = $1 order by number', [shoot.productionId])
    expect(replaced).toEqual([{ number: 1, replaces: null }, { number: 2, replaces: null }, { number: 3, replaces: 'White' }])
  })

  it('show a person the days of both, in whichever revision they stand', async () => {
    const ana = await snapshotOf('person', shoot.ana)
    expect([ana.number, ana.totalDays, unitsOf(ana.days)]).toEqual([3, 2, ['Main 1', 'Main 2', 'Boats 1']])
    const client = await snapshotOf('client', shoot.productionId)
    expect(unitsOf(client.days)).toEqual(['Main 1', 'Main 2', 'Boats 1'])
  })

  it('take nothing from each other when a day is taken away', async () => {
    await saveBoard(api, second.draftId, { ...second.board, days: [], strips: [] })
    await publish(api, planner, second.draftId)
    const ana = await snapshotOf('person', shoot.ana)
    expect([ana.number, ana.totalDays, unitsOf(ana.days)]).toEqual([4, 2, ['Main 1', 'Main 2']])
  })

  it('supersede only what they told themselves', async () => {
    const states = await sql(api, 'select revision_number as number, state from delivery where person_id = $1 order by revision_number', [shoot.ana])
    expect(states).toEqual([{ number: 1, state: 'superseded' }, { number: 2, state: 'superseded' }, { number: 3, state: 'queued' }, { number: 4, state: 'queued' }])
  })

  it('stand together in the list of call sheets', async () => {
    await saveBoard(api, second.draftId, second.board)
    await publish(api, planner, second.draftId)
    const { callSheets } = await planner.browser.ask<{ callSheets: object[] }>('query Sheets($id: ID!) { callSheets(productionId: $id) { unitName dayNumber date state revisionNumber } }', { id: shoot.productionId })
    expect(callSheets).toEqual([
      { unitName: null, dayNumber: 1, date: '2027-01-12', state: 'preliminary', revisionNumber: 3 }, { unitName: null, dayNumber: 2, date: '2027-01-13', state: 'preliminary', revisionNumber: 3 },
      { unitName: 'Boats', dayNumber: 1, date: '2027-01-14', state: 'preliminary', revisionNumber: 5 },
    ])
  })

  it('published at once are two revisions', async () => {
    const [main, boats] = [withCall(shoot.board, shoot.days[0], shoot.jan, -15), withCall(second.board, second.day, shoot.jan, -15)]
    await saveBoard(api, shoot.draftId, main)
    await saveBoard(api, second.draftId, boats)
    const answers = await Promise.all([publish(api, planner, shoot.draftId), publish(api, planner, second.draftId)])
    expect(answers.flatMap((answer) => answer.errors)).toEqual([])
    const jan = await snapshotOf('person', shoot.jan)
    expect([jan.number, unitsOf(jan.days)]).toEqual([7, ['Main 1', 'Main 2', 'Boats 1']])
  })
})
