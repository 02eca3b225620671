import { decodeText } from '../../../lib/decode-text.js'
import { readTable, type SheetRow } from '../../../lib/read-table.js'

/** What a chosen file is: a schedule as it stands, or a table whose columns have to be named; or why it is neither. */
export type ChosenFile =
  | { readonly kind: 'schedule'; readonly file: Blob }
  | { readonly kind: 'table'; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'refused'; readonly sentence: string }

const MOST_BYTES = 20 * 1024 * 1024
const MOST_TABLE_BYTES = 5 * 1024 * 1024
const MOST_ROWS = 5000

/** Tells what a file is, by its name and its first bytes. */
export async function readChosenFile(file: File): Promise<ChosenFile> {
  if (file.size === 0) return refused(`“${file.name}” is empty.`)
  if (/\.(uss|json)$/i.test(file.name)) return file.size > MOST_BYTES ? refused(`“${file.name}” is too large; schedules up to 20 MB can be read.`) : { kind: 'schedule', file }
  if (/\.(mst|msd|mms|sex)$/i.test(file.name)) return refused('Movie Magic’s own files cannot be read. Export a breakdown or one-liner as CSV there, and choose that.')
  if (/\.pdf$/i.test(file.name)) return refused('A PDF has no columns to read. Export the schedule as USS, CSV or XLSX from the program it was made in.')
  if (!/\.(csv|tsv|txt|xlsx)$/i.test(file.name)) return refused(`“${file.name}” is not a schedule. Choose a Universal Schedule (.uss), a CSV or an XLSX file.`)
  if (file.size > MOST_TABLE_BYTES) return refused(`“${file.name}” is too large; tables up to 5 MB can be read.`)
  return tableIn(file)
}

async function tableIn(file: File): Promise<ChosenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b
  const rows = isWorkbook ? await rowsOfWorkbook(file) : readTable(decodeText(bytes))
  if (rows === null) return refused(`“${file.name}” cannot be opened as a workbook. Save the sheet as CSV and choose that.`)
  if (rows.length === 0) return refused(`There is nothing in “${file.name}”.`)
  if (rows.length > MOST_ROWS) return refused(`“${file.name}” has ${rows.length} rows; ${MOST_ROWS} are the most.`)
  return { kind: 'table', rows }
}

/** The rows of the first sheet that has any; null when it is no workbook after all. */
async function rowsOfWorkbook(file: File): Promise<SheetRow[] | null> {
  const { default: readExcelFile } = await import('read-excel-file/browser')
  try {
    const sheets = await readExcelFile(file)
    const rows = sheets.map(({ data }) => data).find((data) => data.length > 0) ?? []
    return rows.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) })).filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch {
    return null
  }
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).trim() : ''
}

function refused(sentence: string): ChosenFile {
  return { kind: 'refused', sentence }
}
