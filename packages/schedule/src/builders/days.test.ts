import { describe, expect, it } from '@jest/globals'
import { localDate } from '@callboard/time'
import { boardOf } from '../../test/board-in-words.js'
import { applyEdit, dayNumberOf, daysInOrder, insertDayAfter, moveDayAfter, type Board, type Edit } from '../index.js'

const BOARD = boardOf(['A: 1', 'B: 2', 'C: 3'])
const { order: _, ...NEW } = { ...BOARD.days[0], id: 'N', date: localDate('2027-02-01') } as Board['days'][number]

describe('a new shoot day', () => {
  it.each([
    [null, 'N A B C'],
    ['A', 'A N B C'],
    ['C', 'A B C N'],
    ['gone', 'A B C N'],
  ])('behind %s gives %s', (afterDayId, gives) => {
    const board = done(BOARD, insertDayAfter(BOARD, { day: NEW, afterDayId }))
    expect(idsOf(board)).toBe(gives)
  })

  it('changes the numbers of the days behind it', () => {
    const board = done(BOARD, insertDayAfter(BOARD, { day: NEW, afterDayId: 'A' }))
    expect(['A', 'N', 'B', 'C', 'gone'].map((id) => dayNumberOf(board, id))).toEqual([1, 2, 3, 4, null])
  })

  it('gets between two that were made at once', () => {
    const twice = ['X', 'Y'].reduce((board, id) => done(board, insertDayAfter(BOARD, { day: { ...NEW, id }, afterDayId: 'A' })), BOARD)
    expect(idsOf(done(twice, insertDayAfter(twice, { day: NEW, afterDayId: 'X' })))).toBe('A X N Y B C')
  })
})

describe('a shoot day moves', () => {
  it.each([
    ['C', null, 'goWithTheDay', 'C 14, A 12, B 13'],
    ['C', null, 'stayInPlace', 'C 12, A 13, B 14'],
    ['A', 'B', 'goWithTheDay', 'B 13, A 12, C 14'],
    ['A', 'B', 'stayInPlace', 'B 12, A 13, C 14'],
    ['B', 'B', 'stayInPlace', 'A 12, B 13, C 14'],
    ['gone', 'A', 'stayInPlace', 'A 12, B 13, C 14'],
  ] as const)('%s behind %s, dates %s: %s', (dayId, afterDayId, dates, gives) => {
    const board = done(BOARD, moveDayAfter(BOARD, { dayId, afterDayId, dates }))
    const dated = daysInOrder(board).map((day) => `${day.id} ${day.date.slice(8)}`)
    expect(dated.join(', ')).toBe(gives)
  })
})

function idsOf(board: Board): string {
  return daysInOrder(board).map((day) => day.id).join(' ')
}

function done(board: Board, edit: Edit): Board {
  const answer = applyEdit(board, edit)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value.board
}
