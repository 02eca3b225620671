import { describe, expect, it } from '@jest/globals'
import { type DayWay, dayWayOf, neighbourDay } from './neighbour-day.js'

/** Three cards on a line, then two, of which the second stands beneath the third. */
const spots = [
  { left: 0, top: 0, width: 100 },
  { left: 110, top: 0, width: 100 },
  { left: 220, top: 0, width: 100 },
  { left: 0, top: 200, width: 100 },
  { left: 220, top: 200, width: 100 },
]

describe('where the keys lead from a day', () => {
  it.each<[number, DayWay, number]>([
    [0, 'before', 0],
    [0, 'after', 1],
    [2, 'after', 3],
    [4, 'after', 4],
    [2, 'below', 4],
    [1, 'below', 3],
    [4, 'above', 2],
    [3, 'above', 0],
    [1, 'above', 1],
    [3, 'below', 3],
    [2, 'first', 0],
    [1, 'last', 4],
  ])('from %i %s to %i', (at, way, to) => {
    expect(neighbourDay(spots, at, way)).toBe(to)
  })

  it('leaves keys alone that are pressed with others', () => {
    const alone = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
    expect(dayWayOf({ ...alone, key: 'ArrowLeft' })).toBe('before')
    expect(dayWayOf({ ...alone, key: 'ArrowLeft', altKey: true })).toBeNull()
    expect(dayWayOf({ ...alone, key: 'x' })).toBeNull()
  })
})
