import { describe, expect, it } from '@jest/globals'
import type { Density } from './density.js'
import { stripHeightOf, type StripField } from './strip-fields.js'

describe('the height of a strip', () => {
  it.each<readonly [Density, readonly StripField[], number]>([
    ['compact', [], 28],
    ['compact', ['synopsis', 'scriptDay', 'unit'], 28],
    ['normal', [], 40],
    ['normal', ['synopsis', 'cast', 'needs'], 40],
    ['normal', ['synopsis', 'time'], 58],
    ['large', ['synopsis'], 56],
    ['large', ['background'], 74],
  ])('%s with %s: %d', (density, fields, height) => {
    expect(stripHeightOf({ density, fields: new Set(fields) })).toBe(height)
  })
})
