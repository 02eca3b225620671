import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { boardOf } from '../test/board-in-words.js'
import { breakdownOf } from '../test/breakdown-in-words.js'
import { estimatedMinutesOf, paceOf, stripsOfDay, timelineOfStrips } from './index.js'

describe('a day minute by minute', () => {
  it.each([
    ['scenes at pages times pace', 'day 1: 1(4) 2(8)', [[0, 48], [48, 96]]],
    ['a banner stands still for its own time', 'day 1: 1(4) [Lunch 60] 2(1)', [[0, 48], [48, 60], [108, 12]]],
    ['a typed time counts instead of the length', 'day 1: 9(8) 1(4)', [[0, 50], [50, 48]]],
    ['parts share it by length', 'day 1: 9/A(2) [Move 30] 9/B(6)', [[0, 13], [13, 30], [43, 37]]],
    ['nothing to do', 'day 1:', []],
  ])('%s', (_says, line, gives) => {
    const slots = timelineOfStrips(stripsOfDay(boardOf([line]), 'day 1'), paceOf(breakdownOf(['9 | INT HALL - DAY | 8 | 50 min'])))
    expect(slots.map(({ startsAfter, length }) => [startsAfter, length])).toEqual(gives)
  })

  it('has no gaps, and ends when the day is estimated to end', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 12 }), fc.float({ min: 1, max: 30, noNaN: true }), (lengths, minutesPerEighth) => {
        const strips = stripsOfDay(boardOf([`day 1: ${lengths.map((eighths, at) => `${at}(${eighths})`).join(' ')}`]), 'day 1')
        const slots = timelineOfStrips(strips, { minutesPerEighth })
        slots.forEach((slot, at) => expect(slot.startsAfter).toBe(at === 0 ? 0 : slots[at - 1]!.startsAfter + slots[at - 1]!.length))
        const last = slots.at(-1)
        expect(last ? last.startsAfter + last.length : 0).toBe(estimatedMinutesOf(strips, { minutesPerEighth }))
      }),
      { numRuns: 500 },
    )
  })
})
