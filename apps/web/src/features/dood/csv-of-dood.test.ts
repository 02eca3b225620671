import type { Dood, DoodCell, Element } from '@callboard/schedule'
import { localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { csvOfDood } from './csv-of-dood.js'

describe('the Day out of Days as CSV', () => {
  const lines = csvOfDood(doodOf('INÊS, "the elder"'), new Map([['ana', 'Ana Vilhena']])).slice(1).split('\r\n')

  it('has dates as columns and shoot days under them', () => {
    expect(lines[0]).toBe('No.,Category,Name,Played by,2027-01-14,2027-01-15,Work,Hold,Travel,Rehearsal,Fitting,Holiday,Total,Start,Finish')
    expect(lines[1]).toBe(',,,Shoot day,1,2/7,,,,,,,,,')
  })

  it('has a line for each, quoted where a spreadsheet would split it', () => {
    expect(lines.slice(2)).toEqual(['1,Cast Members,"INÊS, ""the elder""",Ana Vilhena,SWF,,1,0,0,0,0,0,1,2027-01-14,2027-01-14', ''])
  })

  it('begins so that a spreadsheet reads its letters', () => {
    expect(csvOfDood(doodOf('INÊS'), new Map()).startsWith('\ufeffNo.')).toBe(true)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('makes no formula of a name such as %s', (name) => {
    expect(csvOfDood(doodOf(name), new Map())).toContain(`Cast Members,"'${name}",`)
  })
})

function doodOf(name: string): Dood {
  const element: Element = {
    elementId: 'e', category: 'Cast Members', name, boardId: '1', personId: 'ana', includeInDood: true, allowHold: true, allowDrop: false, minimumDropDays: 10, dayRate: null,
  }
  const counts = { work: 1, hold: 0, travel: 0, rehearsal: 0, fitting: 0, holiday: 0 }
  const date = localDate('2027-01-14')
  const cell = (code: string): DoodCell => ({ code, kind: code ? 'work' : 'none', sceneIds: [], events: [] })
  const day = (at: string, ...numbers: readonly number[]) => ({
    date: localDate(at), company: 'shoot' as const, counts, unitDays: numbers.map((number, board) => ({ board, dayId: `${board}`, number })),
  })
  return {
    days: [day('2027-01-14', 1), day('2027-01-15', 2, 7)],
    rows: [{ element, cells: [cell('SWF'), cell('')], totals: { ...counts, paid: 1, start: date, finish: date, cost: null } }],
    tooLate: [],
  }
}
