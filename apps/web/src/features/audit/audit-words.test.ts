import { describe, expect, it } from '@jest/globals'
import { factWords } from './fact-words.js'
import { operationWords } from './operation-words.js'

describe('words of the audit trail', () => {
  it.each([
    ['publishSchedule', 'Published the schedule'],
    ['recordPhoneAnswer', 'Took down an answer given on the phone'],
    ['launchRocketSoon', 'Launch rocket soon'],
  ])('says %s as "%s"', (operation, words) => expect(operationWords(operation)).toBe(words))

  it.each<[Record<string, unknown> | null, string]>([
    [null, ''],
    [{ added: 9, changed: 0 }, 'added 9; changed 0'],
    [{ minimumRest: { before: 660, after: 600 } }, 'minimum rest 660 → 600'],
    [{ revisionCycle: { before: ['White', 'Blue'], after: null } }, 'revision cycle White, Blue → nothing'],
    [{ date: '2027-01-12', kind: 'fitting' }, 'date Tue 12 Jan 2027; kind fitting'],
  ])('says facts %j as "%s"', (facts, words) => expect(factWords(facts)).toBe(words))
})
