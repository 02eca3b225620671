import { applyEdit, eighths, emptyBoard, keysBetween, moveStripsAfter, stripsOfDay, type Board, type Strip } from '@callboard/schedule'
import { clockTime, localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { placeBeside, placeOnDayBeside, type Place } from './neighbour-place.js'

/** Two days of strips: `abc|de`. */
const start = 'abc|de'

describe('one place up or down', () => {
  it.each([
    ['b', 'up', 'bac|de'],
    ['b', 'down', 'acb|de'],
    ['a', 'up', null],
    ['c', 'down', 'ab|cde'],
    ['d', 'up', 'abcd|e'],
    ['e', 'down', null],
    ['bc', 'up', 'bca|de'],
    ['ab', 'down', 'cab|de'],
    ['ac', 'down', 'b|acde'],
  ] as const)('%s %s', (strips, direction, after) => {
    expect(moved(strips, (board) => placeBeside(board, [...strips], direction))).toBe(after)
  })
})

describe('a day up or down', () => {
  it.each([
    ['b', 'down', 'ac|bde'],
    ['e', 'up', 'abce|d'],
    ['b', 'up', null],
  ] as const)('%s %s', (strips, direction, after) => {
    expect(moved(strips, (board) => placeOnDayBeside(board, [...strips], direction))).toBe(after)
  })
})

function moved(strips: string, placeOf: (board: Board) => Place | null): string | null {
  const board = boardOf(start)
  const place = placeOf(board)
  if (!place) return null
  const answer = applyEdit(board, moveStripsAfter(board, { stripIds: [...strips], ...place }))
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value.board.days.map((day) => stripsOfDay(answer.value.board, day.id).map(({ id }) => id).join('')).join('|')
}

function boardOf(words: string): Board {
  const rows = words.split('|')
  const days = keysBetween(null, null, rows.length).map((order, at) => ({
    id: `day ${at}`, type: 'shoot' as const, locked: false, order, date: localDate(`2027-01-1${at}`), generalCall: clockTime('07:30'), locationId: null, note: '',
  }))
  const strips = rows.flatMap((row, at) =>
    keysBetween(null, null, row.length).map((order, index): Strip => ({
      kind: 'scene', id: row.charAt(index), sceneId: row.charAt(index), part: null, locked: false, eighths: eighths(8), dayId: `day ${at}`, order,
    })),
  )
  return { ...emptyBoard(), days, strips }
}
