import { describe, expect, it } from '@jest/globals'
import { boardOf } from '../test/board-in-words.js'
import { canonicalBoard, dayNumberOf, daysInOrder, parseBoard, shootDaysInOrder, type Board, type DayType } from './index.js'

const TYPES: readonly DayType[] = ['prep', 'shoot', 'travel', 'shoot', 'hiatus', 'shoot', 'wrap']
const BOARD: Board = withTypes(boardOf(TYPES.map((_type, index) => `day ${index + 1}: ${index + 1}`)))

describe('numbers of days', () => {
  it('count the days of type shoot and no others', () => {
    expect(BOARD.days.map((day) => dayNumberOf(BOARD, day.id))).toEqual([null, 1, null, 2, null, 3, null])
    expect(dayNumberOf(BOARD, 'gone')).toBeNull()
  })

  it('follow the order of the days, not of the list', () => {
    const shuffled = { ...BOARD, days: BOARD.days.toReversed() }
    expect(shootDaysInOrder(shuffled).map((day) => day.id)).toEqual(['day 2', 'day 4', 'day 6'])
    expect(daysInOrder(shuffled)).toEqual(BOARD.days)
  })
})

describe('a board kept before days had types', () => {
  const old = JSON.parse(JSON.stringify(BOARD, (key, value: unknown) => (['type', 'locked', 'purpose'].includes(key) ? undefined : value))) as Board

  it('has shoot days, and nothing is locked', () => {
    const whole = canonicalBoard(old)
    expect(whole).toEqual(boardOf(TYPES.map((_type, index) => `day ${index + 1}: ${index + 1}`)))
    expect(parseBoard(old)).toEqual({ ok: true, value: whole })
  })

  it('and a whole board stays as it is', () => {
    expect(canonicalBoard(BOARD)).toEqual(BOARD)
    expect(canonicalBoard(BOARD).days[0]).toBe(BOARD.days[0])
    expect(canonicalBoard(BOARD).strips[0]).toBe(BOARD.strips[0])
  })
})

function withTypes(board: Board): Board {
  return { ...board, days: board.days.map((day, index) => ({ ...day, type: TYPES[index] ?? 'shoot' })) }
}
