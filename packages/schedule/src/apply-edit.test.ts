import { describe, expect, it } from '@jest/globals'
import edits from '../cases/edits.json' with { type: 'json' }
import refusals from '../cases/refusals.json' with { type: 'json' }
import { boardOf, linesOf } from '../test/board-in-words.js'
import { applyEdit, parseEdit, type Board, type Edit } from './index.js'

const BOARD = boardOf(['day 1: 1 [Lunch 60] 5/A(4)', 'day 2: 5/B(2) 5/C(2)', 'boneyard: 9'])

describe('an edit', () => {
  it.each(edits)('$says', ({ before, edit, gives }) => {
    const board = boardOf(before)
    const after = applied(board, read(edit))
    expect(linesOf(after.board)).toEqual(gives)
    expect(applied(after.board, after.inverse).board).toEqual(board)
  })
})

describe('an edit is refused', () => {
  it.each(refusals)('$says', ({ edit, refusal }) => {
    expect(applyEdit(BOARD, read(edit, true))).toEqual({ ok: false, refusal })
  })
})

describe('what an edit does not touch', () => {
  it('stays the same object', () => {
    const { board } = applied(BOARD, { kind: 'removeBanner', stripId: '[Lunch]' })
    expect(board.days).toBe(BOARD.days)
    expect(board.callExceptions).toBe(BOARD.callExceptions)
    expect(board.strips.every((strip) => BOARD.strips.includes(strip))).toBe(true)
  })
})

describe('a call exception', () => {
  const typed: Edit = read({ kind: 'setCall', dayId: 'day 1', personId: 'ana', call: { kind: 'offset', minutes: -45 } })

  it('is set, changed and derived again', () => {
    const set = applied(BOARD, typed)
    expect(set.board.callExceptions).toEqual([{ dayId: 'day 1', personId: 'ana', call: { kind: 'offset', minutes: -45 } }])
    const off = applied(set.board, read({ kind: 'setCall', dayId: 'day 1', personId: 'ana', call: { kind: 'notCalled' } }))
    expect(off.board.callExceptions).toHaveLength(1)
    expect(applied(off.board, off.inverse).board).toEqual(set.board)
    expect(applied(off.board, read({ kind: 'setCall', dayId: 'day 1', personId: 'ana', call: null })).board).toEqual(BOARD)
  })

  it('goes with its day and comes back with it', () => {
    const { board } = applied(BOARD, typed)
    const removed = applied(board, { kind: 'removeDay', dayId: 'day 1' })
    expect(removed.board.callExceptions).toEqual([])
    expect(applied(removed.board, removed.inverse).board).toEqual(board)
  })
})

describe('a changed day', () => {
  it('changes what is given and nothing else', () => {
    const change = read({ kind: 'changeDay', dayId: 'day 1', change: { generalCall: '17:00', note: 'Night shoot' } })
    const after = applied(BOARD, change)
    expect(after.board.days[0]).toEqual({ ...BOARD.days[0], generalCall: '17:00', note: 'Night shoot' })
    expect(after.inverse).toEqual({ kind: 'changeDay', dayId: 'day 1', change: { generalCall: '08:00', note: '' } })
  })

  it('cannot be given another id or place by a change', () => {
    const change = { id: 'day 9', order: 'a9', note: 'Boots' } as object
    const after = applied(BOARD, { kind: 'changeDay', dayId: 'day 1', change })
    expect(after.board.days[0]).toEqual({ ...BOARD.days[0], note: 'Boots' })
  })
})

function applied(board: Board, edit: Edit) {
  const answer = applyEdit(board, edit)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value
}

function read(edit: object, unchecked = false): Edit {
  const answer = parseEdit(edit)
  if (answer.ok) return answer.value
  if (unchecked) return edit as Edit
  throw new Error(JSON.stringify(answer.refusal))
}
