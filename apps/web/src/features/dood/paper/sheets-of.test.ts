import { describe, expect, it } from '@jest/globals'
import { localDate } from '@callboard/time'
import { sheetsOf } from './sheets-of.js'

describe('weeks on sheets of paper', () => {
  it.each<[number, readonly string[]]>([
    [0, []],
    [2, ['14 and totals']],
    [3, ['21 and totals']],
    [4, ['28', '0 and totals']],
    [6, ['35', '7 and totals']],
    [11, ['35', '35', '7 and totals']],
  ])('%s weeks', (weeks, sheets) => {
    const all = Array.from({ length: weeks }, (_, week) => ({
      monday: localDate('2027-01-11'), isBanded: false, words: '', positions: Array.from({ length: 7 }, (_one, day) => week * 7 + day),
    }))
    expect(sheetsOf(all).map(({ positions, hasTotals }) => `${positions.length}${hasTotals ? ' and totals' : ''}`)).toEqual(sheets)
  })
})
