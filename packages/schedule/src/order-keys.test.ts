import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { byOrder, isOrderKey, keyBetween, keysBetween, type OrderKey } from './index.js'

describe('order keys', () => {
  it.each(['a0', 'a1', 'a0V', 'Zz', 'b00', 'z'.padEnd(27, 'z')])('%s is one', (key) => expect(isOrderKey(key)).toBe(true))

  it.each(['', 'a', 'a00', 'a0 ', '0a', 'a-1', 'é0', 'b0', 'A'.padEnd(27, '0'), 'a1'.padEnd(201, '1')])('"%s" is none', (key) => {
    expect(isOrderKey(key)).toBe(false)
  })

  it('sort by code units, equal ones by id', () => {
    const item = (id: string, order: string) => ({ id, order: order as OrderKey })
    const items = [item('b', 'a0'), item('z', 'Zz'), item('a', 'a0'), item('y', 'a0V')]
    expect(items.toSorted(byOrder).map(({ id }) => id)).toEqual(['z', 'a', 'b', 'y'])
  })

  it('say so when there is no room', () => {
    expect(() => keyBetween('a1' as OrderKey, 'a1' as OrderKey)).toThrow(RangeError)
    expect(() => keyBetween('a2' as OrderKey, 'a1' as OrderKey)).toThrow(RangeError)
  })

  it('always find room between two neighbours', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { maxLength: 60 }), (places) => {
        const keys = keysBetween(null, null, 2)
        for (const place of places) {
          const at = place % (keys.length + 1)
          keys.splice(at, 0, keyBetween(keys[at - 1] ?? null, keys[at] ?? null))
        }
        expect(keys.every((key, index) => isOrderKey(key) && (index === 0 || (keys[index - 1] ?? '') < key))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
