import { expect, it } from '@jest/globals'
import { keepReadings } from './kept-readings.js'

it('keeps readings by their key, and lets the least lately asked go when they take too much room', () => {
  const kept = keepReadings(10)
  kept.keep('ana', Buffer.from('12345'))
  kept.keep('ben', Buffer.from('12345'))
  expect(kept.find('ana')?.toString()).toBe('12345')
  kept.keep('jan', Buffer.from('1'))
  expect(kept.find('ben')).toBeUndefined()
  expect(kept.find('ana')).toBeDefined()
  expect(kept.find('jan')).toBeDefined()
})
