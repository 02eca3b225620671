import { describe, expect, it } from '@jest/globals'
import { foundItems } from './found-items.js'
import type { PaletteItem } from './palette-item.js'

const item = (kind: PaletteItem['kind'], words: string, hint = ''): PaletteItem => ({ id: words, kind, words, hint, open: () => undefined })

const items = [
  item('Go to', 'Schedule'),
  item('Go to', 'Call sheets'),
  item('Do', 'Undo'),
  item('Scene', '12A', 'EXT. HARBOUR - NIGHT'),
  item('Scene', '12', 'INT. KITCHEN - DAY'),
  item('Person', 'Zoë Márquez', 'Gaffer'),
  item('Shoot day', 'Day 12', 'Tue 12 Jan'),
]

const found = (words: string) => foundItems(items, words).map(({ id }) => id)

describe('what somebody may mean', () => {
  it('is the screens and what can be done here, as long as nothing is typed', () => {
    expect(found('  ')).toEqual(['Schedule', 'Call sheets', 'Undo'])
  })

  it.each([
    ['sched', 'Schedule'],
    ['12a', '12A'],
    ['harbour', '12A'],
    ['zoe', 'Zoë Márquez'],
    ['gaffer', 'Zoë Márquez'],
    ['night harb', '12A'],
    ['day 12', 'Day 12'],
    ['scene 12', '12'],
  ])('%s: %s', (words, first) => {
    expect(found(words)).toContain(first)
  })

  it('is nothing when nothing is like it', () => {
    expect(found('submarine')).toEqual([])
  })
})
