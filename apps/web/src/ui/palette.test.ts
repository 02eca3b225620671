import { describe, expect, it } from '@jest/globals'
import { paperOf, printInk, revisionPapers, stripColours } from './palette.js'

describe('papers and strips', () => {
  it.each(Object.entries({ ...revisionPapers, ...stripColours }).filter(([name]) => name !== 'DAY BREAK'))(
    'keeps ink readable on %s',
    (_name, paper) => expect(contrast(paper, printInk)).toBeGreaterThanOrEqual(7),
  )

  it.each([
    ['PINK', '#ffc6d5'],
    ['Second pink', '#ffc6d5'],
    ['Tartan', '#ffffff'],
    ['', '#ffffff'],
  ])('prints %j on %s', (word, paper) => expect(paperOf(word)).toBe(paper))
})

function contrast(one: string, other: string) {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
