import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useId, useState } from 'react'
import { Cell } from '../../../ui/table.js'
import { TextInput } from '../../../ui/text-input.js'
import { remarkWords } from '../remark-words.js'
import type { CheckedColumn, ImportRow } from './import-row.js'

interface CheckCellProps {
  readonly row: ImportRow
  readonly column: CheckedColumn
  readonly label: string
  readonly editing: boolean
  readonly onChange: (text: string) => void
  readonly onLeave: () => void
}

/** One cell with what is said of it; errors and warnings by icon and word. */
export function CheckCell({ row: { person, check, fate }, column, label, editing, onChange, onLeave }: CheckCellProps) {
  const id = useId()
  const error = fate === 'skip' ? undefined : errorOf(check, column)
  const warning = fate === 'skip' ? undefined : check.warnings.find((remark) => remark.column === column)
  // Once open for a mistake, it stays open: a field must not vanish under the hands that put it right.
  const [opened, setOpened] = useState(false)
  if (error && !opened) setOpened(true)
  const isOpen = fate !== 'skip' && (editing || opened)
  return (
    <Cell className={isOpen ? undefined : 'py-2'}>
      {isOpen ? (
        <TextInput
          aria-label={`${label}, row ${person.line}`}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? id : undefined}
          list={column === 'department' ? 'departments-known' : undefined}
          value={person[column]}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
          className="min-w-32"
        />
      ) : (
        <span className="break-words">{person[column] || (column === 'department' && person.kind === 'cast' ? 'Cast' : '')}</span>
      )}
      {error && (
        <p id={id} className="mt-1 flex items-start gap-1 text-small text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-3 shrink-0" /> {remarkWords(error.problem)}
        </p>
      )}
      {warning && (
        <p className="mt-0.5 flex items-start gap-1 text-small text-warn">
          <TriangleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
          {warning.column === 'email' ? 'No mail: must be phoned.' : remarkWords(warning.problem)}
        </p>
      )}
    </Cell>
  )
}

/** Remarks about columns that are not shown stand with the name. */
function errorOf({ errors }: ImportRow['check'], column: CheckedColumn) {
  const shown = ['name', 'department', 'position', 'phone', 'email']
  return errors.find((remark) => remark.column === column || (column === 'name' && !shown.includes(remark.column)))
}
