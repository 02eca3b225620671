import { describe, expect, it } from '@jest/globals'
import { meant, nothingSelected, selectionAfter, type Selection, type SelectionStep } from './selection.js'

const order = ['a', 'b', 'c', 'd']
const cases: readonly (readonly [string, readonly SelectionStep[], readonly string[]])[] = [
  ['one strip', [{ kind: 'only', stripId: 'b' }], ['b']],
  ['and another', [{ kind: 'only', stripId: 'a' }, { kind: 'toggle', stripId: 'c' }], ['a', 'c']],
  ['and not that one', [{ kind: 'only', stripId: 'a' }, { kind: 'toggle', stripId: 'a' }], []],
  ['from the click to here', [{ kind: 'only', stripId: 'd' }, { kind: 'range', key: 'b', order }], ['b', 'c', 'd']],
  ['back again keeps the start', [{ kind: 'only', stripId: 'b' }, { kind: 'range', key: 'd', order }, { kind: 'range', key: 'a', order }], ['a', 'b']],
  ['from where the arrows went', [{ kind: 'only', stripId: 'a' }, { kind: 'go', key: 'b' }, { kind: 'range', key: 'c', order }], ['b', 'c']],
  ['nothing', [{ kind: 'choose', stripIds: order }, { kind: 'clear' }], []],
]

describe('choosing strips', () => {
  it.each(cases)('%s', (_name, steps, chosen) => {
    const after = steps.reduce((now: Selection, step) => selectionAfter(now, step), nothingSelected)
    expect([...after.chosen].sort()).toEqual(chosen)
  })

  it('means the strips chosen only on one of them', () => {
    const chosen = selectionAfter(nothingSelected, { kind: 'choose', stripIds: ['a', 'b'] })
    expect([meant(chosen, 'a'), meant(chosen, 'c')]).toEqual([['a', 'b'], ['c']])
  })
})
