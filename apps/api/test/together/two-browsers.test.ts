import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { applyEdit, type Board, canonicalBoard, type Edit, keysBetween } from '@callboard/schedule'
import { openDraft } from '../../../web/src/features/schedule/sync/draft-store.js'
import { startApi, type TestApi } from '../api.js'
import { makeMember, makePerson, makeProduction, makeScene, sql, type TestMember, type TestProduction } from '../builders.js'
import { saveBoard } from '../shoot.js'
import { type Chance, chanceFrom } from './chance.js'
import { type Line, openLine } from './line.js'
import { randomEdit, type Stock } from './random-edit.js'

/** Edits each of the two makes: more by hand, `CALLBOARD_TOGETHER=1000`. */
const EDITS = Number(process.env['CALLBOARD_TOGETHER'] ?? 120)
const SEED = Number(process.env['CALLBOARD_SEED'] ?? 20270112)

let api: TestApi
let production: TestProduction
let members: readonly [TestMember, TestMember]
let stock: Stock
let start: Board
beforeAll(async () => {
  api = await startApi()
  const first = await makeMember(api, { role: 'coordinator', name: 'Inês' })
  const { organizationId } = first
  members = [first, await makeMember(api, { role: 'coordinator', name: 'Bruno', organizationId })]
  production = await makeProduction(api, organizationId)
  const { productionId } = production
  const sceneIds = []
  for (let number = 1; number <= 40; number += 1) sceneIds.push(await makeScene(api, organizationId, { productionId, number: String(number) }))
  const personIds = [await makePerson(api, organizationId, { productionId, name: 'Ana' }), await makePerson(api, organizationId, { productionId, name: 'Jan' })]
  stock = { sceneIds, personIds, locationIds: [await makeLocation(organizationId)] }
  start = boardOf(sceneIds)
  await saveBoard(api, production.draftId, start)
})
afterAll(async () => {
  for (const client of opened) client.close()
  await api.stop()
})

describe('two browsers on one board, one of them cut off for a while', () => {
  it(`make ${EDITS} edits each, end with the server's board, and nothing is lost without a word`, async () => {
    const [here, there] = [open(members[0], 1), open(members[1], 2)] as const
    const cutAt = Math.floor(EDITS / 4)
    const mendAt = Math.floor((EDITS * 3) / 4)
    await Promise.all([work(here, () => undefined), work(there, (done) => (done === cutAt ? there.line.cut() : done === mendAt ? there.line.mend() : undefined))])
    await settle([here, there])

    const server = await boardNow()
    const order = await sql<{ id: string; edit: Edit }>(api, 'select client_edit_id as id, edit from draft_edit where draft_id = $1 order by version', [production.draftId])
    for (const one of [here, there]) {
      expect(canonicalBoard(one.store.snapshot().board)).toEqual(server)
      expect(fateOf(one, order.map(({ id }) => id))).toEqual({ unknown: [], twice: [], outOfOrder: [] })
    }
    expect(order.length).toBe(here.made.length + there.made.length - here.refused.length - there.refused.length)
    expect(replayed(order.map(({ edit }) => edit))).toEqual(server)
    tellFigures([here, there], order.length)
  }, 600_000)
})

/** Closed whatever comes of it: a poll that goes on keeps the process. */
const opened: Client[] = []

interface Client {
  readonly line: Line
  readonly store: ReturnType<typeof openDraft>
  readonly chance: Chance
  /** Ids of edits that were applied here, in the order made. */
  readonly made: string[]
  /** Ids of edits whose maker was told that they were not done. */
  readonly refused: string[]
  /** Edits of others that an own one met. */
  readonly met: string[]
  close(): void
}

function open(member: TestMember, seed: number): Client {
  const chance = chanceFrom(SEED + seed)
  const line = openLine(api.url, member.browser, production.draftId, chanceFrom(SEED + 10 + seed))
  const [refused, met]: [string[], string[]] = [[], []]
  const store = openDraft({
    draft: { board: start, version: 1 },
    server: line,
    kept: { read: () => [], write: () => true },
    newId: randomUUID,
    later: (act, milliseconds) => {
      const timer = setTimeout(act, milliseconds / 20)
      return () => clearTimeout(timer)
    },
    tell: (news) => {
      if (news.kind === 'dropped' || news.kind === 'turnedAway') refused.push(news.own.clientEditId)
      if (news.kind === 'overtook') met.push(news.own.clientEditId)
    },
  })
  const close = () => {
    store.close()
    line.close()
  }
  const client: Client = { line, store, chance, made: [], refused, met, close }
  opened.push(client)
  return client
}

async function work(client: Client, at: (done: number) => void): Promise<void> {
  for (let done = 0; done < EDITS; done += 1) {
    at(done)
    const answer = act(client)
    if (answer?.ok) client.made.push(answer.value)
    else done -= 1
    await pause(client.chance.below(12))
  }
}

function act({ store, chance }: Client) {
  const throwOf = chance.below(12)
  if (throwOf === 0) return store.undo()
  if (throwOf === 1) return store.redo()
  return store.edit(randomEdit(store.snapshot().board, chance, stock))
}

/** Waits until nothing waits, and both know the newest version. */
async function settle(clients: readonly Client[]): Promise<void> {
  for (let turn = 0; turn < 6000; turn += 1) {
    for (const { store } of clients) store.refresh()
    await pause(50)
    const [row] = await sql<{ version: number }>(api, 'select version from draft where draft_id = $1', [production.draftId])
    const isSettled = ({ store }: Client) => store.snapshot().waiting === 0 && store.snapshot().version === row?.version
    if (clients.every(isSettled)) return
  }
}

/** What became of the edits one browser made: in the server's order, or told as not done; nothing else, and not both. */
function fateOf({ made, refused }: Client, order: readonly string[]) {
  const places = new Map(order.map((id, index) => [id, index]))
  const told = new Set(refused)
  const numbered = made.flatMap((id) => places.get(id) ?? [])
  return {
    unknown: made.filter((id) => !places.has(id) && !told.has(id)),
    twice: made.filter((id) => places.has(id) && told.has(id)),
    outOfOrder: numbered.filter((place, index) => index > 0 && place < numbered[index - 1]!),
  }
}

function replayed(edits: readonly Edit[]): Board {
  const board = edits.reduce((now, edit) => {
    const answer = applyEdit(now, edit)
    if (!answer.ok) throw new Error(`The server's order does not hold: ${JSON.stringify(answer.refusal)}`)
    return answer.value.board
  }, start)
  return canonicalBoard(board)
}

async function boardNow(): Promise<Board> {
  const [row] = await sql<{ board: Board }>(api, 'select board from draft where draft_id = $1', [production.draftId])
  return canonicalBoard(row!.board)
}

async function makeLocation(organizationId: string): Promise<string> {
  const locationId = randomUUID()
  await sql(api, "insert into location (organization_id, location_id, production_id, name, address, parking, basecamp, hospital, notes) values ($1, $2, $3, 'Pier', '', '', '', '', '')", [
    organizationId, locationId, production.productionId,
  ])
  return locationId
}

function boardOf(sceneIds: readonly string[]): Board {
  const days = keysBetween(null, null, 6).map((order, at) => ({ id: randomUUID(), order, date: `2027-01-${12 + at}`, generalCall: '07:00', locationId: null, note: '' }))
  const strips = keysBetween(null, null, sceneIds.length).map((order, at) => ({
    kind: 'scene', id: randomUUID(), sceneId: sceneIds[at], part: null, eighths: 8, dayId: days[at % 7]?.id ?? null, order,
  }))
  return canonicalBoard({ days, strips, callExceptions: [] } as unknown as Board)
}

function tellFigures(clients: readonly Client[], numbered: number): void {
  const said = clients.map(({ made, refused, met }) => `${made.length} made, ${refused.length} refused and told, ${met.length} met another`)
  process.stderr.write(`together: ${numbered} edits numbered; ${said.join('; ')}\n`)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
