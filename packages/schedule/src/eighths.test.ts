import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { eighths, formatEighths, parseEighths } from './index.js'

describe('pages and eighths', () => {
  it.each([
    [0, '0'],
    [3, '3/8'],
    [8, '1'],
    [12, '1 4/8'],
    [37, '4 5/8'],
    [960, '120'],
  ])('%i eighths are %s', (count, text) => {
    expect(formatEighths(eighths(count))).toBe(text)
    expect(parseEighths(text)).toEqual({ ok: true, value: count })
  })

  it.each([
    ['12/8', 12],
    [' 4  5/8 ', 37],
    ['0/8', 0],
  ])('"%s" is read as %i', (text, count) => expect(parseEighths(text)).toEqual({ ok: true, value: count }))

  it.each(['', '1/2', '4.5', '1 8/8', '-1', '5/8 1', '1 1 1/8', 'four'])('"%s" is refused', (text) => {
    expect(parseEighths(text)).toEqual({ ok: false, refusal: { kind: 'NotEighths', text } })
  })

  it('what is written is read again', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), (count) => expect(parseEighths(formatEighths(eighths(count)))).toEqual({ ok: true, value: count })),
      { numRuns: 2000 },
    )
  })

  it('are whole and not less than none', () => {
    expect(() => eighths(0.5)).toThrow(RangeError)
    expect(() => eighths(-1)).toThrow(RangeError)
  })
})
