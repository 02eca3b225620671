import { describe, expect, it } from '@jest/globals'
import { pathBetween } from './path-between.js'

type Tie = { kind: 'before' | 'sameDay'; firstSceneId: string; secondSceneId: string }
const before = (firstSceneId: string, secondSceneId: string): Tie => ({ kind: 'before', firstSceneId, secondSceneId })

describe('pathBetween', () => {
  it.each<[string, Tie[], string, string, string[]]>([
    ['one tie', [before('a', 'b')], 'a', 'b', ['b']],
    ['over others', [before('a', 'b'), before('b', 'c'), before('c', 'd')], 'a', 'd', ['b', 'c', 'd']],
    ['the shortest way', [before('a', 'b'), before('b', 'c'), before('a', 'c')], 'a', 'c', ['c']],
    ['never backwards', [before('a', 'b')], 'b', 'a', []],
    ['nor over the same day', [{ ...before('a', 'b'), kind: 'sameDay' }], 'a', 'b', []],
    ['and ends where ties go round', [before('a', 'b'), before('b', 'a')], 'a', 'c', []],
  ])('%s', (_name, orders, from, to, expected) => {
    expect(pathBetween(orders, from, to).map(({ secondSceneId }) => secondSceneId)).toEqual(expected)
  })
})
