import { HeadCell, Table, TableBody, TableHead } from '../../../ui/table.js'
import { CheckRow } from './check-row.js'
import type { ImportRow } from './import-row.js'

export interface CheckTableProps {
  readonly rows: readonly ImportRow[]
  readonly departments: readonly string[]
  readonly onChange: (row: ImportRow) => void
  readonly onRecheck: (row: ImportRow) => void
}

export function CheckTable({ rows, departments, onChange, onRecheck }: CheckTableProps) {
  return (
    <>
      <datalist id="departments-known">
        {departments.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Table caption="Rows of the list" className="min-w-4xl">
        <TableHead>
          <HeadCell figures className="w-12">
            Row
          </HeadCell>
          <HeadCell className="w-48 min-w-44">What becomes of it</HeadCell>
          <HeadCell>Name</HeadCell>
          <HeadCell>Department</HeadCell>
          <HeadCell>Position</HeadCell>
          <HeadCell>Phone</HeadCell>
          <HeadCell>Mail</HeadCell>
          <HeadCell className="relative">
            <span className="sr-only">Edit</span>
          </HeadCell>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <CheckRow key={row.person.line} row={row} onChange={onChange} onRecheck={onRecheck} />
          ))}
        </TableBody>
      </Table>
    </>
  )
}
