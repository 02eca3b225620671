import { describe, expect, it } from '@jest/globals'
import { localDate } from '@callboard/time'
import { revisionOf, type WrittenDay } from '../test/revision-of.js'
import { changesBetween, threatenedDays } from './index.js'

const day = (id: string, date: string, call: string | null, scenes: string[] = []): WrittenDay => ({ id, day: 1, date, general: '07:00', at: null, scenes, call })
const before = revisionOf([day('A', '2027-01-11', '07:00'), day('B', '2027-01-12', '07:00'), day('C', '2027-01-14', '07:00'), day('D', '2027-01-15', '07:00')])
const after = revisionOf([day('A', '2027-01-11', '06:00'), day('B', '2027-01-12', null), day('C', '2027-01-13', '06:00'), day('D', '2027-01-15', '07:00', ['9'])])
const { changes } = changesBetween(before, after).people[0]!

describe('threatened days', () => {
  it.each<[string, string | null, string, string[]]>([
    ['all of it: the days that ask and call', null, '2027-01-11', ['2027-01-11', '2027-01-13']],
    ['what is over threatens nothing', null, '2027-01-12', ['2027-01-13']],
    ['one change: its day, once', 'moved.C', '2027-01-11', ['2027-01-13']],
    ['no longer called: nothing', 'removed.B', '2027-01-11', []],
    ['a change that is not there: nothing', 'moved.A', '2027-01-11', []],
  ])('%s', (_case, changeId, from, dates) => {
    expect(threatenedDays(changes, { changeId, from: localDate(from) }).map((one) => one.date)).toEqual(dates)
  })
})
