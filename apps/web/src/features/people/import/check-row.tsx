import { Pencil } from 'lucide-react'
import { memo, useState } from 'react'
import { cn } from '../../../ui/cn.js'
import { IconButton } from '../../../ui/icon-button.js'
import { Select } from '../../../ui/select.js'
import { Cell, Row } from '../../../ui/table.js'
import { CheckCell } from './check-cell.js'
import type { CheckedColumn, Fate, ImportRow } from './import-row.js'

interface CheckRowProps {
  readonly row: ImportRow
  readonly onChange: (row: ImportRow) => void
  readonly onRecheck: (row: ImportRow) => void
}

/** One row: cells with a mistake stand open for putting them right, the others open on demand. */
export const CheckRow = memo(function CheckRow({ row, onChange, onRecheck }: CheckRowProps) {
  const [editing, setEditing] = useState(false)
  const { person, check, fate } = row
  const skipped = fate === 'skip'
  return (
    <Row className={cn('align-top', skipped && 'text-muted')}>
      <Cell figures className="py-2 text-muted">
        {person.line}
      </Cell>
      <Cell>
        <Select
          aria-label={`What becomes of row ${person.line}`}
          options={fatesOf(row)}
          value={fate}
          onChange={(event) => onChange({ ...row, fate: event.target.value as Fate })}
        />
        {check.duplicateOf && <p className="mt-1 text-small text-muted">In the production already: {check.duplicateOf.name}</p>}
        {check.duplicateOfLine !== null && <p className="mt-1 text-small text-muted">Same mail or phone as row {check.duplicateOfLine}</p>}
      </Cell>
      {columns.map(({ column, label }) => (
        <CheckCell
          key={column}
          row={row}
          column={column}
          label={label}
          editing={editing && !skipped}
          onChange={(text) => onChange({ ...row, person: { ...person, [column]: text } })}
          onLeave={() => onRecheck(row)}
        />
      ))}
      <Cell className="w-10">
        {!skipped && <IconButton label={`${editing ? 'Close' : 'Edit'} row ${person.line}`} icon={<Pencil aria-hidden />} aria-pressed={editing} onClick={() => setEditing(!editing)} />}
      </Cell>
    </Row>
  )
})

const columns = [
  { column: 'name', label: 'Name' },
  { column: 'department', label: 'Department' },
  { column: 'position', label: 'Position' },
  { column: 'phone', label: 'Phone' },
  { column: 'email', label: 'Mail' },
] as const satisfies readonly { readonly column: CheckedColumn; readonly label: string }[]

function fatesOf({ check: { duplicateOf }, person }: ImportRow): { value: Fate; label: string }[] {
  return [
    ...(duplicateOf ? [{ value: 'merge' as const, label: `Merge with ${duplicateOf.name}` }] : []),
    { value: 'add', label: person.kind === 'cast' ? 'Add as cast' : 'Add as crew' },
    { value: 'skip', label: 'Leave out' },
  ]
}
