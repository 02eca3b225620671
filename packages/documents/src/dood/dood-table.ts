import type { Dood } from '@callboard/schedule'
import { formatDayYear } from '@callboard/time'
import type { Table, TableCell, TableRow } from '../tables/table.js'

/** A Day out of Days as rows: a column for each date, totals at the end, how many work in the last row. */
export function doodTable({ days, rows }: Dood, { name }: { readonly name: string }): Table {
  const totals = ['Start', 'Finish', 'Work', 'Hold', 'Holiday', 'Travel', 'Rehearsal', 'Fitting', 'Paid']
  const numbers: TableRow = {
    look: 'strong',
    cells: [null, 'Shoot day', ...days.map(({ unitDays }) => unitDays.flatMap(({ number }) => number ?? []).join('/') || null), ...totals.map(() => null)],
  }
  const working: TableRow = { look: 'strong', cells: [null, 'Working', ...days.map(({ counts }): TableCell => counts.work), ...totals.map(() => null)] }
  return {
    name,
    frozenColumns: 2,
    columns: [
      { title: 'ID', width: 6 },
      { title: 'Name', width: 26 },
      ...days.map(({ date }) => ({ title: formatDayYear(date), width: 6, align: 'center' as const })),
      ...totals.map((title) => ({ title, width: title.length > 6 ? 10 : 8, align: 'center' as const })),
    ],
    rows: [numbers, ...rows.map(rowOf), working],
  }
}

function rowOf({ element, cells, totals }: Dood['rows'][number]): TableRow {
  const { start, finish, work, hold, holiday, travel, rehearsal, fitting, paid } = totals
  const dates = [start, finish].map((date): TableCell => (date === null ? null : { date }))
  return { look: 'plain', cells: [element.boardId, element.name, ...cells.map(({ code }) => code || null), ...dates, work, hold, holiday, travel, rehearsal, fitting, paid] }
}
