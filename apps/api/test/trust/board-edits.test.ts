import { randomUUID } from 'node:crypto'
import type { Board } from '@callboard/schedule'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { sql } from '../builders.js'
import { openBench } from './bench.js'

let bench: Awaited<ReturnType<typeof openBench>>
let board: Board
beforeAll(async () => {
  bench = await openBench()
  board = await ownBoard()
}, 60_000)
afterAll(() => bench.close())

async function ownBoard(): Promise<Board> {
  const [draft] = await sql<{ board: Board }>(bench.api, 'select board from draft where draft_id = $1', [bench.other.shoot.draftId])
  return draft!.board
}

const EDIT = 'mutation ($input: EditDraftInput!) { editDraft(input: $input) { __typename ... on EditRefused { kind facts version } ... on DraftEdited { edit { version } } } }'

/** What becomes of an edit somebody makes on their own board. */
async function sent(edit: object): Promise<string> {
  const { data, errors } = await bench.other.owner.browser.send(EDIT, { input: { draftId: bench.other.shoot.draftId, clientEditId: randomUUID(), edit } })
  return JSON.stringify({ data, errors: errors.map(({ message, extensions }) => `${extensions?.code}: ${message.replace(/Reference: \w+/, '')}`) })
}

const place = { dayId: null, order: 'z9' }
const banner = { kind: 'banner', id: randomUUID(), text: 'Lunch', minutes: 60, ...place }
const strip = (id: string, sceneId: string) => ({ kind: 'scene', id, sceneId, part: null, eighths: 8, ...place })
const day = (id: string, locationId: string | null) => ({ id, order: 'z9', date: '2027-03-01', generalCall: '07:00', locationId, note: '' })

/** An edit with one id in it that the board's own people could not know. */
const FOREIGN: readonly [string, keyof typeof KINDS, (id: string) => object][] = [
  ['insertDay at a location', 'locationId', (id) => ({ kind: 'insertDay', day: day(randomUUID(), id) })],
  ['changeDay to a location', 'locationId', (id) => ({ kind: 'changeDay', dayId: board.days[0]!.id, change: { locationId: id } })],
  ['changeDay of a day', 'dayId', (id) => ({ kind: 'changeDay', dayId: id, change: { note: 'x' } })],
  ['removeDay', 'dayId', (id) => ({ kind: 'removeDay', dayId: id })],
  ['moveDays', 'dayId', (id) => ({ kind: 'moveDays', moves: [{ dayId: id, order: 'z9', date: '2027-03-01' }] })],
  ['moveStrips of a strip', 'stripId', (id) => ({ kind: 'moveStrips', moves: [{ stripId: id, ...place }] })],
  ['moveStrips to a day', 'dayId', (id) => ({ kind: 'moveStrips', moves: [{ stripId: board.strips[0]!.id, dayId: id, order: 'z9' }] })],
  ['addBanner on a day', 'dayId', (id) => ({ kind: 'addBanner', banner: { ...banner, dayId: id } })],
  ['changeBanner', 'stripId', (id) => ({ kind: 'changeBanner', stripId: id, change: { text: 'x' } })],
  ['removeBanner', 'stripId', (id) => ({ kind: 'removeBanner', stripId: id })],
  ['splitScene', 'stripId', (id) => ({ kind: 'splitScene', stripId: id, parts: [{ stripId: id, ...place, part: 'A', eighths: 4 }, { stripId: randomUUID(), ...place, part: 'B', eighths: 4 }] })],
  ['joinScene into a strip', 'stripId', (id) => ({ kind: 'joinScene', into: { stripId: id, ...place, part: null }, stripIds: [board.strips[0]!.id] })],
  ['joinScene of strips', 'stripId', (id) => ({ kind: 'joinScene', into: { stripId: board.strips[0]!.id, ...place, part: null }, stripIds: [id] })],
  ['addScenes', 'sceneId', (id) => ({ kind: 'addScenes', strips: [strip(randomUUID(), id)] })],
  ['removeScenes', 'sceneId', (id) => ({ kind: 'removeScenes', sceneIds: [id] })],
  ['changeEighths of a scene', 'sceneId', (id) => ({ kind: 'changeEighths', sceneId: id, parts: [] })],
  ['changeEighths of a strip', 'stripId', (id) => ({ kind: 'changeEighths', sceneId: (board.strips[0] as { sceneId: string }).sceneId, parts: [{ stripId: id, eighths: 4 }] })],
  ['setCall of a person', 'personId', (id) => ({ kind: 'setCall', dayId: board.days[0]!.id, personId: id, call: { kind: 'notCalled' } })],
  ['setCall on a day', 'dayId', (id) => ({ kind: 'setCall', dayId: id, personId: bench.other.shoot.ana, call: { kind: 'notCalled' } })],
  ['setLocks of strips', 'stripId', (id) => ({ kind: 'setLocks', strips: [id], locked: true })],
  ['setLocks of days', 'dayId', (id) => ({ kind: 'setLocks', days: [id], locked: true })],
  ['a batch that ends with a person', 'personId', (id) => ({ kind: 'batch', edits: [
    { kind: 'changeDay', dayId: board.days[0]!.id, change: { note: 'x' } },
    { kind: 'batch', edits: [{ kind: 'setCall', dayId: board.days[0]!.id, personId: id, call: { kind: 'notCalled' } }] },
  ] })],
]

/** Where the victim's ids of each kind are found; strips are nowhere but on the board. */
const KINDS = { locationId: 'location.location_id', sceneId: 'scene.scene_id', personId: 'person.person_id', dayId: 'booking.day_id', stripId: null } as const

function victimsIds(kind: keyof typeof KINDS): readonly string[] {
  const column = KINDS[kind]
  return column === null ? bench.victim.shoot.board.strips.map(({ id }) => id) : bench.victim.ids.get(column)!
}

it('knows every kind of edit', () => {
  const tried = new Set(FOREIGN.map(([, , edit]) => (edit('x') as { kind: string }).kind))
  const all = ['moveStrips', 'insertDay', 'moveDays', 'changeDay', 'removeDay', 'addBanner', 'changeBanner', 'removeBanner', 'splitScene', 'joinScene', 'addScenes', 'removeScenes', 'changeEighths', 'setCall', 'setLocks', 'batch']
  expect([...tried].sort()).toEqual(all.sort())
})

it.each(FOREIGN)('%s of another organization is refused as one that is nowhere, told nothing of, and not kept', async (_name, kind, edit) => {
  const before = await bench.oracle.sums()
  const unknown = randomUUID()
  const asUnknown = (await sent(edit(unknown))).replaceAll(unknown, 'ID')
  expect(asUnknown).not.toContain('DraftEdited')
  for (const id of victimsIds(kind).slice(0, 3)) {
    const answer = await sent(edit(id))
    expect(answer.replaceAll(id, 'ID')).toBe(asUnknown)
    expect(bench.oracle.leaksIn(answer, id)).toEqual([])
  }
  expect(await ownBoard()).toEqual(board)
  expect(await bench.oracle.sums()).toEqual(before)
})

it.each(FOREIGN.filter(([name]) => /at a location|to a location|addScenes|a person/.test(name)))('%s of its own production is not refused for the id', async (_name, kind, edit) => {
  const [own] = bench.other.ids.get(KINDS[kind] as string)!.filter((id) => kind !== 'personId' || id === bench.other.shoot.ana)
  expect(await sent(edit(own!))).not.toMatch(/UnknownLocation|UnknownPerson|UnknownScene/)
})
