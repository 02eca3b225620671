import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import type { Column, Table, TableCell, TableRow } from './table.js'

/** A cell holds no more. */
const LONGEST = 32_767

/** A table as an Excel workbook of one sheet: landscape, the head and the first columns in view always, each cell of its own type. */
export function xlsxOf({ name, columns, rows, frozenColumns }: Table): Promise<Buffer> {
  const head = columns.map(({ title, align }): CellObject => ({ ...textCell(title), ...HEAD, ...(align && { align }) }))
  const body = rows.map((row) => row.cells.map((cell, index) => ({ ...cellOf(cell), ...LOOKS[row.look], alignVertical: 'top' as const, ...alignOf(columns[index]) })))
  return writeExcelFile(
    [head, ...body],
    {
      sheet: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
      columns: columns.map(({ width }) => ({ width })),
      orientation: 'landscape',
      stickyRowsCount: 1,
      ...(frozenColumns > 0 && { stickyColumnsCount: frozenColumns }),
    },
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBuffer()
}

const HEAD = { fontWeight: 'bold', backgroundColor: '#E5E7EB', bottomBorderColor: '#1A1A1A', bottomBorderStyle: 'thin', wrap: true, alignVertical: 'center' } as const

const LOOKS: Readonly<Record<TableRow['look'], CellObject>> = {
  plain: { wrap: true },
  strong: { fontWeight: 'bold', backgroundColor: '#F1F2F4', bottomBorderColor: '#1A1A1A', bottomBorderStyle: 'thin' },
  quiet: { backgroundColor: '#F1F2F4', fontStyle: 'italic' },
}

function alignOf(column: Column | undefined): CellObject {
  return column?.align ? { align: column.align } : {}
}

function cellOf(cell: TableCell): CellObject {
  if (cell === null || cell === '') return {}
  if (typeof cell === 'string') return textCell(cell)
  if (typeof cell === 'number') return { value: cell, type: Number }
  if ('date' in cell) return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'ddd d mmm yyyy' }
  return { value: cell.eighths / 8, type: Number, format: '# ?/8' }
}

/** Always a text, whatever it looks like: never a formula. What XML has no place for is left out. */
function textCell(text: string): CellObject {
  const plain = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '')
  return { value: plain.slice(0, LONGEST), type: String }
}
