import { describe, expect, it } from '@jest/globals'
import { colourOf, DEFAULT_CYCLE, REVISION_TINTS } from './index.js'

describe('colourOf', () => {
  it.each([
    [1, 'White'],
    [2, 'Blue'],
    [3, 'Pink'],
    [4, 'Yellow'],
    [9, 'Cherry'],
    [10, 'Second Blue'],
    [17, 'Second Cherry'],
    [18, 'Third Blue'],
    [74, 'Tenth Blue'],
    [82, '11th Blue'],
    [162, '21st Blue'],
  ])('revision %i is %s', (number, name) => {
    expect(colourOf(number).name).toBe(name)
  })

  it('keeps the paper tint through the turns', () => {
    expect(colourOf(10).tint).toBe(colourOf(2).tint)
  })

  it('follows a production’s own cycle', () => {
    const cycle = REVISION_TINTS.filter(({ name }) => ['White', 'Tan'].includes(name))
    expect([1, 2, 3].map((number) => colourOf(number, cycle).name)).toEqual(['White', 'Tan', 'Second Tan'])
    expect(colourOf(2, [DEFAULT_CYCLE[0]!]).name).toBe('Second White')
  })

  it.each([0, -1, 1.5, Number.NaN])('has no colour for %p', (number) => {
    expect(() => colourOf(number)).toThrow(RangeError)
  })

  it('reads in near-black on every tint', () => {
    for (const { tint } of REVISION_TINTS) expect(contrast('#1A1A1A', tint)).toBeGreaterThan(7)
  })
})

/** WCAG 2.2 contrast ratio. */
function contrast(dark: string, light: string): number {
  return (luminance(light) + 0.05) / (luminance(dark) + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
