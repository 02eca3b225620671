import type { DoodCell, DoodKind } from '@callboard/schedule'
import { describe, expect, it } from '@jest/globals'
import { cellLabel } from './cell-words.js'
import { codeWords } from './code-words.js'

const numbers = new Map([['a', '12'], ['b', '14'], ['c', '20A']])

describe('a code in words', () => {
  it.each<[string, DoodKind, string]>([
    ['SW', 'work', 'Works, first day'],
    ['SWF', 'work', 'Works, first and last day'],
    ['W', 'work', 'Works'],
    ['WD', 'work', 'Works, then dropped'],
    ['SWD', 'work', 'Works, then dropped, first day'],
    ['PW', 'work', 'Works, picked up'],
    ['PWF', 'work', 'Works, picked up, last day'],
    ['H', 'hold', 'Hold'],
    ['FT', 'fitting', 'Fitting'],
    ['STR', 'travel', 'Travels, first day'],
    ['M', 'travel', 'Company travel'],
    ['/', 'holiday', 'Company holiday'],
    ['', 'idle', 'Idle, unpaid'],
    ['', 'none', ''],
  ])('%j of %s', (code, kind, words) => expect(codeWords({ code, kind })).toBe(words))
})

describe('a cell read out', () => {
  it.each<[string, Partial<DoodCell>, string | undefined]>([
    ['lists its scenes', { code: 'W', kind: 'work', sceneIds: ['a', 'b', 'c'] }, 'W, Works, Scenes 12, 14 and 20A'],
    ['says what else the day holds', { code: 'W', kind: 'work', sceneIds: ['a'], events: ['fitting'] }, 'W, Works, Scene 12, also fitting'],
    ['says an event once', { code: 'TR', kind: 'travel', events: ['travel', 'fitting'] }, 'TR, Travels, also fitting'],
    ['says nothing of a day that is nothing', {}, undefined],
  ])('%s', (_says, cell, label) => {
    expect(cellLabel({ code: '', kind: 'none', sceneIds: [], events: [], ...cell }, numbers)).toBe(label)
  })
})
