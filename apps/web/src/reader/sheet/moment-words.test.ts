import { describe, expect, it } from '@jest/globals'
import { momentWords } from './moment-words.js'

const evening = new Date(2027, 0, 12, 18, 44).getTime()

describe('a moment on the clock of the phone', () => {
  it.each([
    ['24h', new Date(2027, 0, 12, 23).getTime(), '18:44'],
    ['12h', new Date(2027, 0, 12, 23).getTime(), '6:44 PM'],
    ['24h', new Date(2027, 0, 13, 1).getTime(), 'Tue 12 Jan 18:44'],
    ['12h', new Date(2027, 0, 13, 1).getTime(), 'Tue 12 Jan 6:44 PM'],
  ] as const)('in %s, read at %i: %s', (clock, now, words) => expect(momentWords(evening, { now, clock })).toBe(words))
})
