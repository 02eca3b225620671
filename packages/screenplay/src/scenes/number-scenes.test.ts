import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { numberScenes } from './number-scenes.js'

describe('numberScenes', () => {
  it.each<[string, readonly (string | null)[], readonly string[], readonly string[]]>([
    ['a screenplay without numbers is counted through', [null, null, null], [], ['1', '2', '3']],
    ['numbers there are stay', ['1', '2A', '3'], [], ['1', '2A', '3']],
    ['an inserted scene takes a letter', ['12', null, '13'], [], ['12', '12A', '13']],
    ['several take several', ['12', null, null, '13'], [], ['12', '12A', '12B', '13']],
    ['a letter that is there is passed over', ['12', null, '12A', '13'], [], ['12', '12B', '12A', '13']],
    ['a scene after 12A is 12B', ['12A', null], [], ['12A', '12B']],
    ['a scene before the first is A1', [null, '1'], [], ['A1', '1']],
    ['an omitted number is not used again', [null, null], ['1'], ['2', '3']],
    ['nor an omitted letter', ['4', null], ['4a'], ['4', '4B']],
    ['I and O are never letters', ['1', ...Array<null>(9).fill(null)], [], ['1', '1A', '1B', '1C', '1D', '1E', '1F', '1G', '1H', '1J']],
  ])('%s', (_case, numbers, taken, expected) => {
    expect(numberScenes(numbers, new Set(taken))).toEqual(expected)
  })

  it('gives every scene a number of its own and changes none', () => {
    const number = fc.option(fc.constantFrom('1', '2', '3', '4', '5A', '5B'), { nil: null })
    fc.assert(
      fc.property(fc.uniqueArray(number, { maxLength: 12, selector: (one) => one ?? Symbol('none') }), (numbers) => {
        const given = numberScenes(numbers)
        expect(new Set(given).size).toBe(numbers.length)
        numbers.forEach((one, index) => one !== null && expect(given[index]).toBe(one))
      }),
      { numRuns: 2000 },
    )
  })
})
