import { describe, expect, it } from '@jest/globals'
import { isNews } from './is-news.js'

const breakdown = {
  elements: [{ elementId: 'oar', version: 3 }], scenes: [{ sceneId: 'pier', version: 2 }], availabilities: [{ availabilityId: 'a', version: 1 }],
  events: [{ elementEventId: 'e', version: 1 }], orders: [{ sceneOrderId: 'o', version: 1 }],
} as unknown as Parameters<typeof isNews>[1]

describe('isNews', () => {
  it.each([
    ['an older version of what is on screen', 'oar', 2, false],
    ['the very version on screen', 'pier', 2, false],
    ['a date as it is on screen', 'a', 1, false],
    ['an event as it is on screen', 'e', 1, false],
    ['a tie as it is on screen', 'o', 1, false],
    ['a newer version', 'oar', 4, true],
    ['what is not on screen', 'rope', 1, true],
    ['what counts no version', 'pier', 0, true],
  ])('%s', (_what, entity, version, expected) => {
    expect(isNews([{ __typename: 'BreakdownChanged', entity, version }], breakdown)).toBe(expected)
  })
})
