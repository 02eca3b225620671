import { describe, expect, it } from '@jest/globals'
import { mergeOffersOf } from './merge-offers.js'

describe('an offer to merge', () => {
  it.each([
    ['REGGIE’S VOICE', 'REGGIE', ["REGGIE'S VOICE", 'REGGIE']],
    ['YOUNG EDWARD', 'EDWARD', ['YOUNG EDWARD', 'EDWARD']],
    ['ATLAS (AS ED)', 'ED', ['ATLAS', 'ED']],
    ['MARCUS', 'MARCUS CHEN', ['MARCUS', 'MARCUS CHEN']],
    ['DR VALE', 'DR. VALE', ['DR VALE', 'DR. VALE']],
    ['TOM V.O.', 'TOM', ['TOM V.O.', 'TOM']],
  ])('%s with %s', (first, second, names) => {
    const offers = mergeOffersOf(new Set(names), [first, second])
    expect(offers.map(({ name, into }) => [name, into].sort())).toEqual([[...names].sort()])
  })

  it('is not made for two people with one first name', () => {
    expect(mergeOffersOf(new Set(['ANNA', 'ANNA REED', 'ANNA STONE']), [])).toEqual([])
  })
})
