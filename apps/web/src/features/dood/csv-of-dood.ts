import type { Dood } from '@callboard/schedule'
import Papa from 'papaparse'
import { numbersOf } from './words/day-words.js'

/**
 * The Day out of Days as CSV, as spreadsheets open it: dates as columns, shoot-day numbers in the second line, totals last.
 * A name that a spreadsheet would take for a formula is not one.
 */
export function csvOfDood({ days, rows }: Dood, performers: ReadonlyMap<string, string>): string {
  const head = ['No.', 'Category', 'Name', 'Played by', ...days.map(({ date }) => date), ...TOTALS]
  const numbers = ['', '', '', 'Shoot day', ...days.map(numbersOf), ...TOTALS.map(() => '')]
  const body = rows.map(({ element, cells, totals }) => [
    element.boardId ?? '',
    element.category,
    element.name,
    performers.get(element.personId ?? '') ?? '',
    ...cells.map(({ code }) => code),
    totals.work, totals.hold, totals.travel, totals.rehearsal, totals.fitting, totals.holiday, totals.paid, totals.start ?? '', totals.finish ?? '',
  ])
  return `\ufeff${Papa.unparse([head, numbers, ...body], { escapeFormulae: true, newline: '\r\n' })}\r\n`
}

const TOTALS = ['Work', 'Hold', 'Travel', 'Rehearsal', 'Fitting', 'Holiday', 'Total', 'Start', 'Finish']
