import { formatEighths } from '@callboard/schedule'
import Papa from 'papaparse'
import type { Table, TableCell } from './table.js'

/** What a spreadsheet would run, or take for a command: a leading sign or a leading tab or line break. */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n]/

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark for Excel). Dates are ISO 8601; lengths have their whole pages always ("0 3/8"),
 * because a lone "3/8" is a day in March to a spreadsheet. A text that would be taken for a formula begins with an apostrophe, as in a cell.
 */
export function csvOf({ columns, rows }: Table): string {
  const texts = rows.map(({ cells }) => cells.map(textOf))
  return `\uFEFF${Papa.unparse([columns.map(({ title }) => defused(title)), ...texts], { newline: '\r\n' })}\r\n`
}

function textOf(cell: TableCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'string') return defused(cell)
  if ('date' in cell) return cell.date
  return cell.eighths % 8 === 0 || cell.eighths > 8 ? formatEighths(cell.eighths) : `0 ${formatEighths(cell.eighths)}`
}

function defused(text: string): string {
  const plain = text.replaceAll('\u0000', '')
  return LIKE_A_FORMULA.test(plain) ? `'${plain}` : plain
}
