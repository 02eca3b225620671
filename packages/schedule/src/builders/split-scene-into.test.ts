import { describe, expect, it } from '@jest/globals'
import { minutes } from '@callboard/time'
import { boardOf, linesOf } from '../../test/board-in-words.js'
import { addBannerAfter, applyEdit, eighths, joinSceneInto, splitSceneInto, type Board, type Edit } from '../index.js'

describe('splitting a scene', () => {
  it.each([
    { says: 'a whole scene', before: 'day 1: 1 12(12) 3', split: '12', keeps: 9, gives: 'day 1: 1 12/A(9) 12/B(3) 3' },
    { says: 'a part: the next free letter', before: 'day 1: 12/A 12/B(4)', split: '12/A', keeps: 3, gives: 'day 1: 12/A(3) 12/C(5) 12/B(4)' },
    { says: 'in the boneyard', before: 'boneyard: 12(2) 3', split: '12', keeps: 1, gives: 'boneyard: 12/A(1) 12/B(1) 3' },
    { says: 'one eighth, for a pick-up', before: 'day 1: 12(1)', split: '12', keeps: 1, gives: 'day 1: 12/A(1) 12/B(0)' },
    { says: 'after Z comes AA', before: 'day 1: 12/Y 12/Z', split: '12/Z', keeps: 3, gives: 'day 1: 12/Y 12/Z(3) 12/AA(5)' },
  ])('$says', ({ before, split, keeps, gives }) => {
    const board = boardOf([before])
    const edit = splitSceneInto(board, { stripId: split, eighths: eighths(keeps), newStripId: 'new' })
    expect(edit.ok && linesOf(done(board, edit.value))).toEqual([gives])
  })

  it('keeps no more than the scene has', () => {
    const board = boardOf(['day 1: 12(4)'])
    const edit = splitSceneInto(board, { stripId: '12', eighths: eighths(5), newStripId: 'new' })
    expect(edit.ok && applyEdit(board, edit.value)).toMatchObject({ ok: false, refusal: { kind: 'BadLength' } })
  })

  it('is refused for a banner and for what is gone', () => {
    const board = boardOf(['day 1: [Lunch 60]'])
    const split = (stripId: string) => splitSceneInto(board, { stripId, eighths: eighths(1), newStripId: 'new' })
    expect(split('[Lunch]')).toMatchObject({ refusal: { kind: 'WrongKindOfStrip' } })
    expect(split('gone')).toMatchObject({ refusal: { kind: 'UnknownStrip' } })
  })
})

describe('joining a scene', () => {
  it('brings all parts to one', () => {
    const board = boardOf(['day 1: 12/A(9) 1', 'day 2: 12/B(2)', 'boneyard: 12/C(1)'])
    const edit = joinSceneInto(board, { stripId: '12/B' })
    expect(edit.ok && linesOf(done(board, edit.value))).toEqual(['day 1: 1', 'day 2: 12(12)'])
  })
})

describe('a banner', () => {
  it('comes behind a strip', () => {
    const board = boardOf(['day 1: 1 2'])
    const banner = { id: 'lunch', text: 'Lunch', minutes: minutes(60), dayId: 'day 1' }
    expect(linesOf(done(board, addBannerAfter(board, { banner, afterStripId: '1' })))).toEqual(['day 1: 1 [Lunch 60] 2'])
    expect(linesOf(done(board, addBannerAfter(board, { banner, afterStripId: null })))).toEqual(['day 1: [Lunch 60] 1 2'])
  })
})

function done(board: Board, edit: Edit): Board {
  const answer = applyEdit(board, edit)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value.board
}
