import { describe, expect, it } from '@jest/globals'
import { nothingSelected, type SelectionStep, selectionAfter } from './selection.js'

const order = ['a', 'b', 'c', 'd']
const after = (steps: readonly SelectionStep[]) => [...steps.reduce(selectionAfter, nothingSelected).chosen]

describe('selectionAfter', () => {
  it.each<[string, readonly SelectionStep[], readonly string[]]>([
    ['a click chooses one strip', [{ kind: 'focused', key: 'b' }, { kind: 'only', stripId: 'b' }], ['b']],
    [
      'a click, then one with Shift, choose all between, though the focus came first',
      [{ kind: 'focused', key: 'a' }, { kind: 'only', stripId: 'a' }, { kind: 'focused', key: 'd' }, { kind: 'range', key: 'd', order }],
      ['a', 'b', 'c', 'd'],
    ],
    [
      'after an arrow key a range starts at the row it went to',
      [{ kind: 'only', stripId: 'a' }, { kind: 'go', key: 'b' }, { kind: 'focused', key: 'b' }, { kind: 'range', key: 'c', order }],
      ['b', 'c'],
    ],
    ['a second click with Ctrl takes a strip out again', [{ kind: 'only', stripId: 'a' }, { kind: 'toggle', stripId: 'b' }, { kind: 'toggle', stripId: 'a' }], ['b']],
  ])('%s', (_case, steps, chosen) => {
    expect(after(steps)).toEqual(chosen)
  })
})
