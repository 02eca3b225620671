import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { longestRise } from './longest-rise.js'

describe('the longest rise', () => {
  it.each([
    [[], []],
    [[5], [0]],
    [[0, 1, 2], [0, 1, 2]],
    [[2, 0, 1, 3], [1, 2, 3]],
    [[1, 2, 3, 4, 0], [0, 1, 2, 3]],
    [[3, 2, 1, 0], [3]],
  ])('of %j is at %j', (numbers, positions) => {
    expect([...longestRise(numbers)].sort()).toEqual(positions)
  })

  it('rises, and no other is longer', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 9 }), (numbers) => {
        const rise = numbers.filter((_number, position) => longestRise(numbers).has(position))
        expect(rise).toEqual([...rise].sort((a, b) => a - b))
        expect(rise.length).toBe(lengthByTrying(numbers))
      }),
      { numRuns: 1000 },
    )
  })
})

function lengthByTrying(numbers: readonly number[], above = -1): number {
  const [first, ...rest] = numbers
  if (first === undefined) return 0
  const without = lengthByTrying(rest, above)
  return first > above ? Math.max(without, 1 + lengthByTrying(rest, first)) : without
}
