import { describe, expect, it } from '@jest/globals'
import { boardOf } from '../test/board-in-words.js'
import { totalsOfBoard, totalsOfDay } from './index.js'

const BOARD = boardOf(['day 1: 1(12) [Lunch 60] 5/A(4) 5/B(2)', 'day 2: [Prep 120]', 'day 3:', 'boneyard: 9(3) [Move 30]'])

describe('what a day adds up to', () => {
  it.each([
    ['day 1', { eighths: 18, scenes: 2, estimatedMinutes: 18 * 12 + 60 }],
    ['day 2', { eighths: 0, scenes: 0, estimatedMinutes: 120 }],
    ['day 3', { eighths: 0, scenes: 0, estimatedMinutes: 0 }],
    ['gone', { eighths: 0, scenes: 0, estimatedMinutes: 0 }],
  ])('%s', (dayId, totals) => expect(totalsOfDay(BOARD, dayId)).toEqual(totals))

  it('at another pace', () => {
    expect(totalsOfDay(BOARD, 'day 1', { minutesPerEighth: 7.5 }).estimatedMinutes).toBe(135 + 60)
  })

  it('and the whole board, the boneyard apart', () => {
    expect(totalsOfBoard(BOARD)).toEqual({
      scheduled: { eighths: 18, scenes: 2, estimatedMinutes: 18 * 12 + 180 },
      boneyard: { eighths: 3, scenes: 1, estimatedMinutes: 3 * 12 + 30 },
    })
  })
})
