import { describe, expect, it } from '@jest/globals'
import cases from '../../cases/moving-strips.json' with { type: 'json' }
import { boardOf, linesOf } from '../../test/board-in-words.js'
import {
  addScenesToBoneyard,
  applyEdit,
  eighths,
  moveStripsAfter,
  moveStripsToBoneyard,
  moveStripsToDayEnd,
  parseBoard,
  type Board,
  type Edit,
  type OrderKey,
} from '../index.js'

describe('moving strips', () => {
  it.each(cases)('$says', ({ before, move, to, after, gives }) => {
    const board = boardOf(before)
    const edit = moveStripsAfter(board, { stripIds: move, dayId: to, afterStripId: after })
    expect(linesOf(done(board, edit))).toEqual(gives)
  })

  it('moves to the end of a day and of the boneyard', () => {
    const board = boardOf(['day 1: 1 2', 'day 2: 3', 'boneyard: 9'])
    expect(linesOf(done(board, moveStripsToDayEnd(board, { stripIds: ['1'], dayId: 'day 2' })))[1]).toBe('day 2: 3 1')
    expect(linesOf(done(board, moveStripsToDayEnd(board, { stripIds: ['1'], dayId: 'day 1' })))[0]).toBe('day 1: 2 1')
    expect(linesOf(done(board, moveStripsToBoneyard(board, { stripIds: ['1'] })))[2]).toBe('boneyard: 9 1')
  })
})

describe('two people at once', () => {
  const board = boardOf(['day 1: 1 2', 'boneyard: 7 8 9'])
  const toTheGap = (stripId: string) => moveStripsAfter(board, { stripIds: [stripId], dayId: 'day 1', afterStripId: '1' })

  it('drop at one place: both are there, the same on every screen, whoever came first', () => {
    const both = done(done(board, toTheGap('8')), toTheGap('7'))
    expect(linesOf(both)[0]).toBe('day 1: 1 7 8 2')
    expect(linesOf(done(done(board, toTheGap('7')), toTheGap('8')))).toEqual(linesOf(both))
  })

  it('and a third still gets between the two', () => {
    const both = done(done(board, toTheGap('8')), toTheGap('7'))
    const between = moveStripsAfter(both, { stripIds: ['9'], dayId: 'day 1', afterStripId: '7' })
    expect(linesOf(done(both, between))).toEqual(['day 1: 1 7 9 8 2'])
  })

  it('move one strip: the last one wins', () => {
    const first = done(board, toTheGap('7'))
    expect(linesOf(done(first, moveStripsToDayEnd(board, { stripIds: ['7'], dayId: 'day 1' })))[0]).toBe('day 1: 1 2 7')
  })
})

describe('a key at the very end of all keys', () => {
  const last = 'z'.padEnd(200, 'z') as OrderKey
  const board = done(boardOf(['day 1: 1 2', 'boneyard: 9']), { kind: 'moveStrips', moves: [{ stripId: '9', dayId: null, order: last }] })

  it('does not stop strips from going behind it', () => {
    expect(linesOf(done(board, moveStripsToBoneyard(board, { stripIds: ['1'] })))).toEqual(['day 1: 2', 'boneyard: 9 1'])
    const scene = { sceneId: '10', stripId: '10', eighths: eighths(8) }
    expect(linesOf(done(board, addScenesToBoneyard(board, [scene])))).toEqual(['day 1: 1 2', 'boneyard: 9 10'])
  })

  it('does not stop a day from being removed and coming back', () => {
    const removed = applyEdit(board, { kind: 'removeDay', dayId: 'day 1' })
    expect(removed.ok && linesOf(removed.value.board)).toEqual(['boneyard: 9 1 2'])
    expect(removed.ok && parseBoard(removed.value.board).ok).toBe(true)
    expect(removed.ok && done(removed.value.board, removed.value.inverse)).toEqual(board)
  })
})

describe('a much used gap', () => {
  it.each([
    ['', '1', 'day 1: 1 8 9 2'],
    [', also behind a locked strip', '1!', 'day 1: 1! 8 9 2'],
  ])('keeps its keys short and its order right over a thousand drops%s', (_says, first, gives) => {
    let board = boardOf([`day 1: ${first} 2`, 'boneyard: 8 9'])
    for (let turn = 0; turn < 1000; turn += 1) {
      const [stripId, other] = turn % 2 === 0 ? ['8', '9'] : ['9', '8']
      const isFirst = turn < 2
      const edit = moveStripsAfter(board, { stripIds: [stripId], dayId: 'day 1', afterStripId: isFirst ? '1' : other })
      board = done(board, edit)
    }
    expect(linesOf(board)).toEqual([gives])
    expect(Math.max(...board.strips.map((strip) => strip.order.length))).toBeLessThanOrEqual(60)
  })
})

function done(board: Board, edit: Edit): Board {
  const answer = applyEdit(board, edit)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value.board
}
