import { applyEdit, type Board, type Edit, eighths, emptyBoard, keysBetween } from '@callboard/schedule'
import { clockTime, instant, localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import type { DraftServer } from './draft-server.js'
import type { NumberedEdit, OwnEdit } from './draft-state.js'
import { openDraft } from './draft-store.js'
import { theirsAgain } from './theirs-again.js'

const call = (generalCall: string): Edit => ({ kind: 'changeDay', dayId: 'day 1', change: { generalCall: clockTime(generalCall) } })
const note = (text: string): Edit => ({ kind: 'changeDay', dayId: 'day 1', change: { note: text } })
const move = (stripId: string, dayId: string | null): Edit => ({ kind: 'moveStrips', moves: [{ stripId, dayId, order: keysBetween(null, null, 1)[0]! }] })

describe('an own edit made without a line', () => {
  it('counts after what somebody else set meanwhile, and both values and who are told', async () => {
    const office = officeOf(board)
    const { store, mend } = office.cutOff()
    store.edit(call('06:00'))
    office.bruno(call('08:00'))
    await mend()
    expect(office.board().days[0]?.generalCall).toBe('06:00')
    expect(store.snapshot().meetings).toMatchObject([{ kind: 'overtook', own: { edit: call('06:00') }, theirs: { edit: call('08:00'), author: 'Bruno' } }])
  })

  it('merges with what somebody else set of another field, and nothing is told', async () => {
    const office = officeOf(board)
    const { store, mend } = office.cutOff()
    store.edit(call('06:00'))
    office.bruno(note('Tide'))
    await mend()
    expect(office.board().days[0]).toMatchObject({ generalCall: '06:00', note: 'Tide' })
    expect(store.snapshot().meetings).toEqual([])
  })

  it('is told as refused with who was in the way, and is gone from what waits', async () => {
    const office = officeOf(board)
    const { store, mend } = office.cutOff()
    store.edit(move('strip 1', 'day 2'))
    store.edit(note('Boots'))
    office.bruno({ kind: 'removeDay', dayId: 'day 2' })
    await mend()
    expect(store.snapshot()).toMatchObject({ waiting: 0, meetings: [{ kind: 'dropped', refusal: 'UnknownDay', theirs: { author: 'Bruno', edit: { kind: 'removeDay' } } }] })
    expect(office.board().days[0]?.note).toBe('Boots')
  })

  it('is told whom it met although its tab was closed in between', async () => {
    const office = officeOf(board)
    const first = office.cutOff()
    first.store.edit(call('06:00'))
    first.store.close()
    office.bruno(call('08:00'))
    const again = office.open(first.kept())
    await settled()
    expect(again.snapshot().meetings).toMatchObject([{ kind: 'overtook', theirs: { author: 'Bruno' } }])
    again.dismiss(again.snapshot().meetings[0]!.own.clientEditId)
    expect([office.board().days[0]?.generalCall, again.snapshot().meetings]).toEqual(['06:00', []])
  })

  it('meets nobody when the other was itself', async () => {
    const office = officeOf(board)
    const { store, mend } = office.cutOff()
    store.edit(call('06:00'))
    store.edit(call('05:00'))
    await mend()
    expect([office.board().days[0]?.generalCall, store.snapshot().meetings]).toEqual(['05:00', []])
  })
})

describe('taking theirs', () => {
  it('puts back only what both had set', () => {
    const both: Edit = { kind: 'moveStrips', moves: [move('strip 1', 'day 2'), move('strip 2', 'day 2')].flatMap((one) => (one.kind === 'moveStrips' ? one.moves : [])) }
    expect(theirsAgain(move('strip 2', 'day 1'), both)).toEqual(move('strip 2', 'day 2'))
    const two: Edit = { kind: 'changeDay', dayId: 'day 1', change: { note: 'Tide', generalCall: clockTime('08:00') } }
    expect(theirsAgain(call('06:00'), two)).toEqual(call('08:00'))
    expect(theirsAgain(call('06:00'), { kind: 'removeDay', dayId: 'day 1' })).toBeNull()
  })
})

const board: Board = {
  ...emptyBoard(),
  days: keysBetween(null, null, 2).map((order, at) => ({
    id: `day ${at + 1}`, type: 'shoot', locked: false, order, date: localDate(`2027-01-${12 + at}`), generalCall: clockTime('07:30'), locationId: null, note: '',
  })),
  strips: keysBetween(null, null, 2).map((order, at) => ({
    kind: 'scene', id: `strip ${at + 1}`, sceneId: `scene ${at + 1}`, part: null, eighths: eighths(8), locked: false, dayId: 'day 1', order,
  })),
}

/** A server whose edits are made at once, and a browser whose line can be cut. */
function officeOf(start: Board) {
  let now = start
  const edits: NumberedEdit[] = []
  const receive = ({ clientEditId, edit }: Pick<OwnEdit, 'clientEditId' | 'edit'>, author: string) => {
    const answer = applyEdit(now, edit)
    if (!answer.ok) return { kind: 'refused' as const, refusal: answer.refusal.kind, version: edits.length }
    now = answer.value.board
    const numbered = { clientEditId, edit, version: edits.length + 1, inverse: answer.value.inverse, author, at: instant('2027-01-12T05:30:00Z') }
    edits.push(numbered)
    return { kind: 'numbered' as const, edit: numbered }
  }
  let isUp = true
  const line = async <Answer,>(answer: () => Answer): Promise<Answer> => {
    if (!isUp) throw new Error('no line')
    return answer()
  }
  const server: DraftServer = {
    send: (own) => line(() => receive(own, 'Ana')),
    editsAfter: (version) => line(() => edits.slice(version, version + 2)),
    load: () => line(() => ({ board: now, version: edits.length })),
    listen: () => () => undefined,
  }
  let made = 0
  const open = (left: readonly OwnEdit[], draft = { board: now, version: edits.length }) => {
    const kept = [...left]
    const store = openDraft({
      draft, server, later: () => () => undefined, tell: () => undefined, newId: () => `own ${(made += 1)}`,
      kept: { read: () => left, write: (waiting) => kept.splice(0, kept.length, ...waiting) !== null },
    })
    return Object.assign(store, { kept: () => [...kept] })
  }
  const cutOff = () => {
    const store = open([])
    isUp = false
    const mend = async () => {
      isUp = true
      store.refresh()
      await settled()
      store.refresh()
      await settled()
    }
    return { store, mend, kept: () => ((isUp = true), store.kept()) }
  }
  return { board: () => now, open, cutOff, bruno: (edit: Edit) => receive({ clientEditId: `bruno ${edits.length}`, edit }, 'Bruno') }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
}
