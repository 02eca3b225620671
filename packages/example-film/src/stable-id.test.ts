import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sceneIdOf, stableId } from './stable-id.js'

describe('stableId', () => {
  it('gives a UUID of version 8 for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(stableId(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      }),
    )
  })

  it('never changes: seeds and links depend on it', () => {
    expect(sceneIdOf('12A')).toBe(stableId('scene 12A'))
    expect(stableId('scene 12A')).toBe('da7fcb89-6b51-850b-8e5c-8ffefde39d0f')
  })

  it('gives ten thousand names ten thousand ids', () => {
    const ids = new Set(Array.from({ length: 10_000 }, (_, index) => stableId(`scene ${index}`)))
    expect(ids.size).toBe(10_000)
  })
})
