import { addBannerAfter, applyEdit, type Board, canonicalBoard, type Edit, eighths, emptyBoard, insertDayAfter, keysBetween, moveStripsAfter } from '@callboard/schedule'
import { clockTime, instant, localDate, minutes } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DraftServer, Ears } from './draft-server.js'
import type { NumberedEdit, OwnEdit } from './draft-state.js'
import { openDraft } from './draft-store.js'
import type { DraftNews } from './room.js'

describe('two browsers on one draft', () => {
  it('end with the board of the server, and no edit is lost without a word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(act, { minLength: 1, maxLength: 14 }), fc.infiniteStream(fc.nat(9)), async (scheduler, acts, luck) => {
        const office = officeOf(scheduler, luck)
        const browsers = [office.open('a'), office.open('b')] as const
        acts.forEach((thrown, at) => {
          const browser = browsers[thrown.who]
          void scheduler.schedule(Promise.resolve()).then(() => browser.act(thrown, `${thrown.who}-${at}`))
        })
        await scheduler.waitIdle()
        office.repairLine()
        for (let round = 0; round < 4; round += 1) {
          for (const { store } of browsers) store.refresh()
          await scheduler.waitIdle()
        }
        for (const browser of browsers) {
          expect(browser.store.snapshot().waiting).toBe(0)
          expect(canonicalBoard(browser.store.snapshot().board)).toEqual(canonicalBoard(office.board()))
          const known = new Set([...office.numbered(), ...browser.dropped()])
          expect(browser.made().filter((id) => !known.has(id))).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

const act = fc.record({ who: fc.constantFrom(0 as const, 1 as const), kind: fc.nat(6), a: fc.nat(20), b: fc.nat(20) })
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

/** A server that numbers edits, and a line to it on which anything is late or lost. */
function officeOf(scheduler: fc.Scheduler, luck: Iterator<number>) {
  let board = startingBoard()
  const edits: NumberedEdit[] = []
  const ears = new Set<Ears>()
  let isBroken = true
  const onTheLine = async <Answer,>(answer: () => Answer): Promise<Answer> => {
    await scheduler.schedule(Promise.resolve())
    if (isBroken && luck.next().value === 0) throw new Error('lost on the way there')
    const given = answer()
    await scheduler.schedule(Promise.resolve())
    if (isBroken && luck.next().value === 0) throw new Error('lost on the way back')
    return given
  }
  const receive = (own: OwnEdit) => {
    const known = edits.find((edit) => edit.clientEditId === own.clientEditId)
    if (known) return { kind: 'numbered' as const, edit: known }
    const answer = applyEdit(board, own.edit)
    if (!answer.ok) return { kind: 'refused' as const, refusal: answer.refusal.kind, version: edits.length }
    board = answer.value.board
    const edit = { ...own, version: edits.length + 1, inverse: answer.value.inverse, author: 'Ana', at: instant('2027-01-12T05:30:00Z') }
    edits.push(edit)
    for (const ear of ears) void scheduler.schedule(Promise.resolve()).then(() => ear.onMoved(edit.version))
    return { kind: 'numbered' as const, edit }
  }
  const server: DraftServer = {
    send: (own) => onTheLine(() => receive(own)),
    editsAfter: (version) => onTheLine(() => edits.slice(version, version + 3)),
    load: () => onTheLine(() => ({ board, version: edits.length })),
    listen: (heard) => {
      ears.add(heard)
      return () => ears.delete(heard)
    },
  }
  return {
    board: () => board,
    numbered: () => edits.map((edit) => edit.clientEditId),
    repairLine: () => {
      isBroken = false
    },
    open: (name: string) => browserOf(name, server),
  }
}

function browserOf(name: string, server: DraftServer) {
  const made: string[] = []
  const news: DraftNews[] = []
  const store = openDraft({
    draft: { board: startingBoard(), version: 0 },
    server,
    kept: { read: () => [], write: () => true },
    newId: () => `${name}${made.length}-${Math.random()}`,
    later: () => () => undefined,
    tell: (told) => news.push(told),
  })
  const keep = (answer: ReturnType<typeof store.undo>) => {
    if (answer?.ok) made.push(answer.value)
  }
  return {
    store,
    made: () => made,
    dropped: () => news.flatMap((told) => (told.kind === 'dropped' || told.kind === 'turnedAway' ? [told.own.clientEditId] : [])),
    act: (thrown: Act, id: string) => {
      if (thrown.kind === 5) return keep(store.undo())
      if (thrown.kind === 6) return keep(store.redo())
      return keep(store.edit(editOf(store.snapshot().board, thrown, id)))
    },
  }
}

function editOf(board: Board, { kind, a, b }: Act, id: string): Edit {
  const day = board.days[a % Math.max(1, board.days.length)]
  const strip = board.strips[b % board.strips.length]
  const dayId = day?.id ?? null
  switch (kind) {
    case 0:
      return insertDayAfter(board, { day: { id: `day ${id}`, date: localDate('2027-01-12'), generalCall: clockTime('07:30'), locationId: null, note: '' }, afterDayId: dayId })
    case 1:
      return { kind: 'removeDay', dayId: dayId ?? 'none' }
    case 2:
      return addBannerAfter(board, { banner: { id: `banner ${id}`, text: 'Lunch', minutes: minutes(a), dayId }, afterStripId: null })
    case 3:
      return { kind: 'setCall', dayId: dayId ?? 'none', personId: 'ana', call: { kind: 'offset', minutes: minutes(b) } }
    default:
      return moveStripsAfter(board, { stripIds: [strip?.id ?? 'none'], dayId, afterStripId: null })
  }
}

function startingBoard(): Board {
  const strips = keysBetween(null, null, 6).map((order, at) => ({
    kind: 'scene' as const, id: `strip ${at}`, sceneId: `scene ${at}`, part: null, locked: false, eighths: eighths(at), dayId: null, order,
  }))
  const [order] = keysBetween(null, null, 1)
  const day = order && { id: 'day', type: 'shoot' as const, locked: false, order, date: localDate('2027-01-12'), generalCall: clockTime('07:30'), locationId: null, note: '' }
  return { ...emptyBoard(), strips, days: day ? [day] : [] }
}
