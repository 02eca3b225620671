import { describe, expect, it } from '@jest/globals'
import { boardOf } from '../../test/board-in-words.js'
import { parseBoard } from '../index.js'

const BOARD = boardOf(['day 1: 1 [Lunch 60] 5/A(4)', 'day 2: 5/B(2)', 'boneyard: 9'])
const call = { dayId: 'day 1', personId: 'ana', call: { kind: 'notCalled' } }

describe('a board from outside', () => {
  it('is put in order', () => {
    const shuffled = { ...BOARD, days: BOARD.days.toReversed(), strips: BOARD.strips.toReversed() }
    expect(parseBoard(JSON.parse(JSON.stringify(shuffled)))).toEqual({ ok: true, value: BOARD })
  })

  it.each([
    ['no board', null, 'board'],
    ['lists missing', { days: [], strips: [] }, 'board.callExceptions'],
    ['a day twice', { ...BOARD, days: [...BOARD.days, ...BOARD.days] }, 'board.days[2]'],
    ['a strip twice', { ...BOARD, strips: [...BOARD.strips, BOARD.strips[0]] }, 'board.strips[5]'],
    ['strips on a day that is not there', { ...BOARD, days: BOARD.days.slice(0, 1) }, 'board.strips[2].dayId'],
    ['a call twice', { ...BOARD, callExceptions: [call, call] }, 'board.callExceptions[1]'],
    ['a call on a day that is not there', { ...BOARD, callExceptions: [{ ...call, dayId: 'day 7' }] }, 'board.callExceptions[0].dayId'],
    ['a part alone', { ...BOARD, strips: BOARD.strips.filter((strip) => strip.id !== '5/B') }, 'board.strips of scene 5'],
  ])('%s is refused', (_says, board, path) => {
    expect(parseBoard(board)).toMatchObject({ ok: false, refusal: { kind: 'NotReadable', path } })
  })
})
