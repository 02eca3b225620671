import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { boardOf } from '../../test/board-in-words.js'
import { applyEdit, eighths, type Board, type Edit, type OrderKey } from '../index.js'
import { runsOf } from './runs-of.js'

const BOARD = boardOf(['day 1: 1 [Lunch 60] 5/A(4) 6', 'day 2: 5/B(2) 2!', 'boneyard: 9'])
const move = (stripId: string, dayId: string | null = 'day 2'): Edit => ({ kind: 'moveStrips', moves: [{ stripId, dayId, order: 'a9' as OrderKey }] })
const length = (sceneId: string, count: number): Edit => ({ kind: 'changeEighths', sceneId, parts: [{ stripId: sceneId, eighths: eighths(count) }] })

describe('edits taken together', () => {
  it.each<[string, readonly Edit[], readonly number[]]>([
    ['moves of different strips', [move('1'), move('6'), move('9')], [3]],
    ['a strip that is moved again', [move('1'), move('6'), move('1', null)], [2, 1]],
    ['lengths of different scenes', [length('1', 3), length('6', 4)], [2]],
    ['a scene that changes twice', [length('1', 3), length('1', 4)], [1, 1]],
    ['edits of several kinds', [move('1'), length('1', 3), move('6'), { kind: 'removeDay', dayId: 'day 1' }, move('9'), move('2')], [1, 1, 1, 1, 2]],
    ['no more strips than may come over the wire', Array.from({ length: 2001 }, (_, at) => move(`s${at}`)), [2000, 1]],
  ])('%s', (_says, edits, sizes) => {
    expect(runsOf(edits).map((run) => (run.kind === 'one' ? 1 : run.edits.length))).toEqual(sizes)
  })
})

describe('a batch', () => {
  const edit = fc.oneof(
    fc.tuple(fc.constantFrom('1', '6', '9', '2', 'gone', '[Lunch]'), fc.constantFrom('day 1', 'day 2', null, 'day 7')).map(([id, day]) => move(id, day)),
    fc.tuple(fc.constantFrom('1', '6', '9', '5'), fc.integer({ min: -1, max: 20 })).map(([id, count]) => length(id, Math.max(0, count))),
    fc.constantFrom<Edit>({ kind: 'removeDay', dayId: 'day 1' }, { kind: 'setLocks', strips: ['1'], locked: true }),
  )

  it('does what its edits do one after another, all or none', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const oneByOne = edits.reduce<Board | null>((board, each) => {
          const answer = board && applyEdit(board, each)
          return answer?.ok ? answer.value.board : null
        }, BOARD)
        const together = applyEdit(BOARD, { kind: 'batch', edits })
        expect(together.ok ? together.value.board : null).toEqual(oneByOne)
        if (together.ok) expect(applyEdit(together.value.board, together.value.inverse)).toMatchObject({ ok: true, value: { board: BOARD } })
      }),
      { numRuns: 3000 },
    )
  })
})
