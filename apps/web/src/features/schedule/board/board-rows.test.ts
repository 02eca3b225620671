import { eighths, emptyBoard, keysBetween, type Board, type DayType, type Strip } from '@callboard/schedule'
import { clockTime, localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { boardRows, keptRows } from './board-rows.js'

describe('the rows of a board', () => {
  it('close each shoot day with its break, and give an empty one a place for strips', () => {
    expect(kindsOf(boardOf([['shoot', 'ab'], ['shoot', '']]))).toBe('day strip strip break day empty break')
  })

  it('show a day nobody shoots on as one band, with what was laid on it', () => {
    expect(kindsOf(boardOf([['weekend', ''], ['travel', 'a']]))).toBe('day day strip')
  })
})

describe('rows that say the same after a change', () => {
  const board = boardOf([['shoot', 'ab'], ['shoot', 'c']])
  const before = boardRows(board)

  it('are the same objects, the list too when nothing changed', () => {
    expect(keptRows(before, boardRows({ ...board }))).toBe(before)
  })

  it('but for those that changed', () => {
    const strips = board.strips.map((strip) => (strip.id === 'a' ? { ...strip, locked: true } : strip))
    const after = keptRows(before, boardRows({ ...board, strips }))
    expect(after.filter((row, index) => row !== before[index]).map((row) => row.key)).toEqual(['a'])
  })

  it('and where a strip left, the others are counted anew', () => {
    const strips = board.strips.filter((strip) => strip.id !== 'a')
    const after = keptRows(before, boardRows({ ...board, strips }))
    expect(after.filter((row) => !before.includes(row)).map((row) => row.key)).toEqual(['b'])
  })
})

function kindsOf(board: Board): string {
  return boardRows(board).map((row) => row.kind).join(' ')
}

function boardOf(days: readonly (readonly [DayType, string])[]): Board {
  const orders = keysBetween(null, null, 9)
  const order = (at: number) => orders[at]!
  return {
    ...emptyBoard(),
    days: days.map(([type], at) => ({
      id: `day ${at}`, type, locked: false, order: order(at), date: localDate(`2027-01-1${at}`), generalCall: clockTime('07:30'), locationId: null, note: '',
    })),
    strips: days.flatMap(([, ids], day) =>
      [...ids].map((id, at): Strip => ({ kind: 'scene', id, sceneId: id, part: null, eighths: eighths(8), dayId: `day ${day}`, order: order(at), locked: false })),
    ),
  }
}
