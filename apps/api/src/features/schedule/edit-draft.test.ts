import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Board, insertDayAfter, parseBoard, type ShootDay } from '@callboard/schedule'
import { startApi, type TestApi } from '../../../test/api.js'
import type { Browser } from '../../../test/browser.js'
import { makeMember, makePerson, makeProduction, makeScene, type TestMember, type TestProduction } from '../../../test/builders.js'

const EDIT = `mutation EditDraft($input: EditDraftInput!) { editDraft(input: $input) {
  ... on DraftEdited { edit { version edit inverse author } } ... on EditRefused { kind facts version } } }`
const DRAFT = 'query Draft($draftId: ID!) { draft(draftId: $draftId) { version board } }'

let api: TestApi
let coordinator: TestMember
let production: TestProduction
beforeAll(async () => {
  api = await startApi()
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
  production = await makeProduction(api, coordinator.organizationId)
})
afterAll(() => api.stop())

async function boardOf(browser: Browser): Promise<{ version: number; board: Board }> {
  const { draft } = await browser.ask<{ draft: { version: number; board: unknown } }>(DRAFT, { draftId: production.draftId })
  const board = parseBoard(draft.board)
  if (!board.ok) throw new Error('not a board')
  return { version: draft.version, board: board.value }
}

function dayEdit(board: Board, date: string, locationId: string | null = null) {
  const day = { id: randomUUID(), date, generalCall: '07:00', locationId, note: '' } as unknown as ShootDay
  return insertDayAfter(board, { day, afterDayId: null } as never)
}

const send = (browser: Browser, edit: unknown, clientEditId = randomUUID()) =>
  browser.send(EDIT, { input: { draftId: production.draftId, clientEditId, edit } })

describe('editDraft', () => {
  it('applies an edit, numbers it and says who made it', async () => {
    const { board, version } = await boardOf(coordinator.browser)
    const answer = await send(coordinator.browser, dayEdit(board, '2027-01-12'))
    expect(answer.errors).toEqual([])
    expect(answer.data).toMatchObject({ editDraft: { edit: { version: version + 1, author: 'Inês' } } })
    expect((await boardOf(coordinator.browser)).board.days).toHaveLength(board.days.length + 1)
  })

  it('takes the same edit twice, at once, as one', async () => {
    const { board, version } = await boardOf(coordinator.browser)
    const [edit, id] = [dayEdit(board, '2027-01-13'), randomUUID()]
    const answers = await Promise.all([send(coordinator.browser, edit, id), send(coordinator.browser, edit, id)])
    expect(answers[0].data).toEqual(answers[1].data)
    expect((await boardOf(coordinator.browser)).version).toBe(version + 1)
  })

  it('loses none of twenty edits made at once', async () => {
    const before = await boardOf(coordinator.browser)
    const edits = Array.from({ length: 20 }, (_, index) => dayEdit(before.board, `2027-02-${String(index + 1).padStart(2, '0')}`))
    await Promise.all(edits.map((edit) => send(coordinator.browser, edit)))
    const after = await boardOf(coordinator.browser)
    expect(after.version).toBe(before.version + 20)
    expect(after.board.days).toHaveLength(before.board.days.length + 20)
  })

  it('refuses an edit of what is not there, and says what it is about', async () => {
    const dayId = randomUUID()
    const answer = await send(coordinator.browser, { kind: 'removeDay', dayId })
    expect(answer.data).toMatchObject({ editDraft: { kind: 'UnknownDay', facts: { kind: 'UnknownDay', dayId } } })
  })

  it.each([
    ['a location', (board: Board, id: string) => dayEdit(board, '2027-04-01', id), 'UnknownLocation'],
    ['a scene', (_board: Board, id: string) => ({ kind: 'addScenes', strips: [{ kind: 'scene', id: randomUUID(), sceneId: id, part: null, eighths: 8, dayId: null, order: 'a0' }] }), 'UnknownScene'],
    ['a person', (board: Board, id: string) => ({ kind: 'batch', edits: [{ kind: 'setCall', dayId: board.days[0]!.id, personId: id, call: { kind: 'notCalled' } }] }), 'UnknownPerson'],
  ] as const)('refuses %s of another production', async (_what, make, kind) => {
    const elsewhere = await makeProduction(api, coordinator.organizationId)
    const { organizationId } = coordinator
    const sceneId = await makeScene(api, organizationId, { productionId: elsewhere.productionId, number: '9' })
    const personId = await makePerson(api, organizationId, { productionId: elsewhere.productionId, name: 'Eve' })
    const { board, version } = await boardOf(coordinator.browser)
    const id = { UnknownLocation: randomUUID(), UnknownScene: sceneId, UnknownPerson: personId }[kind]
    const answer = await send(coordinator.browser, make(board, id))
    expect(answer.data).toMatchObject({ editDraft: { kind, facts: { kind }, version } })
  })

  it('does not understand what is no edit', async () => {
    const answer = await send(coordinator.browser, { kind: 'launchRockets' })
    expect(answer.errors[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it.each([
    ['a coordinator of another organization', 'coordinator', false],
    ['a head of department', 'headOfDepartment', true],
    ['crew', 'crew', true],
    ['a client', 'client', true],
  ] as const)('is not for %s', async (_who, role, ours) => {
    const { organizationId } = coordinator
    const other = await makeMember(api, ours ? { role, organizationId, productionIds: [production.productionId] } : { role })
    const { board, version } = await boardOf(coordinator.browser)
    const answer = await send(other.browser, dayEdit(board, '2027-03-01'))
    expect(answer.errors[0]?.message).toBe('This is not here, or not for you.')
    expect((await boardOf(coordinator.browser)).version).toBe(version)
  })
})
