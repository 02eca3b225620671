import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { stripColours } from '../../../ui/palette.js'

const tokens = readFileSync(join(import.meta.dirname, '../../../ui/tokens.css'), 'utf8')
const strips = readFileSync(join(import.meta.dirname, 'strips.css'), 'utf8')
const share = Number(/--faded: color-mix\(in srgb, var\(--strip\) (\d+)%, var\(--paper\)\)/.exec(strips)?.[1]) / 100

type Rgb = readonly [number, number, number]

describe('a strip that is not searched for, or is cut', () => {
  it.each(Object.entries(stripColours).filter(([light]) => light !== 'DAY BREAK'))('can be read on %s', (_light, colour) => {
    const paper = tokenOf('light', 'paper')
    const faded = rgbOf(colour).map((part, at) => part * share + (paper[at] ?? 0) * (1 - share)) as unknown as Rgb
    expect(contrast(faded, tokenOf('light', 'muted'))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['dark', 'set-night'])('can be read in the theme %s', (theme) => {
    expect(contrast(tokenOf(theme, 'paper'), tokenOf(theme, 'muted'))).toBeGreaterThanOrEqual(4.5)
  })
})

function tokenOf(theme: string, name: string): Rgb {
  const block = tokens.slice(tokens.indexOf(`[data-theme='${theme}'] {`))
  return rgbOf(new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)?.[1] ?? '')
}

function rgbOf(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb
}

function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
