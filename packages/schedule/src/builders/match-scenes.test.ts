import { describe, expect, it } from '@jest/globals'
import { boardOf, linesOf } from '../../test/board-in-words.js'
import { applyEdit, eighths, emptyBoard, matchScenes, type Board } from '../index.js'

const scene = (sceneId: string, length = 8) => ({ sceneId, eighths: eighths(length), stripId: sceneId })

describe('a screenplay comes to the board', () => {
  it('for the first time: all scenes wait in the boneyard in their order', () => {
    expect(linesOf(matched(emptyBoard(), [scene('1'), scene('2', 3), scene('12A')]))).toEqual(['boneyard: 1 2(3) 12A'])
  })

  const planned = boardOf(['day 1: 1 [Lunch 60] 2', 'day 2: 5/A(6) 3', 'day 3: 5/B(2)', 'boneyard: 9'])
  const same = [scene('1'), scene('2'), scene('3'), scene('5'), scene('9')]

  it.each([
    ['unchanged: nothing happens', same, ['day 1: 1 [Lunch 60] 2', 'day 2: 5/A(6) 3', 'day 3: 5/B(2)', 'boneyard: 9']],
    ['with a new scene', [...same, scene('4', 2)], ['day 1: 1 [Lunch 60] 2', 'day 2: 5/A(6) 3', 'day 3: 5/B(2)', 'boneyard: 9 4(2)']],
    ['without scene 2', same.filter(({ sceneId }) => sceneId !== '2'), ['day 1: 1 [Lunch 60]', 'day 2: 5/A(6) 3', 'day 3: 5/B(2)', 'boneyard: 9']],
    ['without the split scene', same.filter(({ sceneId }) => sceneId !== '5'), ['day 1: 1 [Lunch 60] 2', 'day 2: 3', 'day 3:', 'boneyard: 9']],
    ['with a shorter scene', withLength('1', 4), ['day 1: 1(4) [Lunch 60] 2', 'day 2: 5/A(6) 3', 'day 3: 5/B(2)', 'boneyard: 9']],
    ['with the split scene longer: its last part is', withLength('5', 11), ['day 1: 1 [Lunch 60] 2', 'day 2: 5/A(6) 3', 'day 3: 5/B(5)', 'boneyard: 9']],
    ['with the split scene much shorter', withLength('5', 5), ['day 1: 1 [Lunch 60] 2', 'day 2: 5/A(5) 3', 'day 3: 5/B(0)', 'boneyard: 9']],
  ])('again, %s', (_says, scenes, gives) => {
    expect(linesOf(matched(planned, scenes))).toEqual(gives)
  })

  function withLength(sceneId: string, length: number) {
    return same.map((each) => (each.sceneId === sceneId ? scene(sceneId, length) : each))
  }
})

function matched(board: Board, scenes: Parameters<typeof matchScenes>[1]): Board {
  const answer = applyEdit(board, matchScenes(board, scenes))
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value.board
}
