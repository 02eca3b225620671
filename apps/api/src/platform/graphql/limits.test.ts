import { expect, it } from '@jest/globals'
import { LIMITS } from './limits.js'

it('are what was agreed: a change here is a decision, not an accident', () => {
  expect(LIMITS).toEqual({ depth: 8, aliases: 15, tokens: 1000, cost: 5000, directives: 20, listFactor: 10, bodyBytes: 100_000, frameBytes: 64 * 1024 })
})
