import type { DoodCell, DoodDay, DoodKind } from '@callboard/schedule'
import { addDays, localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { runsOf } from './runs-of.js'

describe('the days of one person, said briefly', () => {
  it.each<[string, string, readonly string[]]>([
    ['each day worked by itself', 'SW W WF', ['SW 1-1', 'W 2-2', 'WF 3-3']],
    ['holds in one breath', 'SW H H WF', ['SW 1-1', 'H 2-3 (2)', 'WF 4-4']],
    ['over a weekend too', 'SW H . . H WF', ['SW 1-1', 'H 2-5 (2)', 'WF 6-6']],
    ['not over a day of work', 'SW H W H WF', ['SW 1-1', 'H 2-2', 'W 3-3', 'H 4-4', 'WF 5-5']],
    ['nothing of blank days', '. . .', []],
  ])('%s', (_says, codes, runs) => {
    const cells = codes.split(' ').map(cellOf)
    const days = cells.map((_, at) => dayOf(at))
    const said = runsOf(cells, days).map(({ cell, first, last, days: count }) => `${cell.code} ${dateOf(first)}-${dateOf(last)}${count > 1 ? ` (${count})` : ''}`)
    expect(said).toEqual(runs)
  })
})

function cellOf(word: string): DoodCell {
  const kind: DoodKind = word === 'H' ? 'hold' : word === '.' ? 'off' : 'work'
  return { code: word === '.' ? '' : word, kind, sceneIds: [], events: [] }
}

function dayOf(at: number): DoodDay {
  const counts = { work: 0, hold: 0, travel: 0, rehearsal: 0, fitting: 0, holiday: 0 }
  return { date: addDays(localDate('2027-03-01'), at), company: 'shoot', unitDays: [], counts }
}

function dateOf({ date }: DoodDay): number {
  return Number(date.slice(8))
}
