import { useState } from 'react'
import { countOf } from '../../../lib/count-words.js'
import { Button } from '../../../ui/button.js'
import { Checkbox } from '../../../ui/checkbox.js'
import { Select } from '../../../ui/select.js'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '../../../ui/table.js'
import { columnWords, type ColumnField } from './columns.js'
import type { SheetRow } from './read-table.js'
import type { Reading } from './rows-of.js'

interface ColumnsStepProps {
  readonly rows: readonly SheetRow[]
  readonly guessed: Reading
  readonly busy: boolean
  readonly onRead: (reading: Reading) => void
}

/** What each column holds: guessed, and every guess can be changed. */
export function ColumnsStep({ rows, guessed, busy, onRead }: ColumnsStepProps) {
  const [reading, setReading] = useState(guessed)
  const hold = (index: number, field: ColumnField | null) =>
    setReading((now) => ({ ...now, mapping: now.mapping.map((was, at) => (at === index ? field : was === field ? null : was)) }))
  const hasName = reading.mapping.some((field) => field === 'name' || field === 'lastName')
  return (
    <div className="flex min-w-0 flex-col gap-5 *:min-w-0">
      <div>
        <Checkbox
          label="The first row names the columns"
          checked={reading.hasHeading}
          onChange={(event) => setReading({ ...reading, hasHeading: event.target.checked })}
        />
        <Checkbox
          label="Names stand last name first, like “Prado, Ana”"
          checked={reading.lastNameFirst}
          onChange={(event) => setReading({ ...reading, lastNameFirst: event.target.checked })}
        />
      </div>
      <Columns rows={rows} reading={reading} onHold={hold} />
      {!hasName && (
        <p role="alert" className="text-bad">
          Say which column holds the names.
        </p>
      )}
      <Button kind="primary" className="self-start" busy={busy} disabled={!hasName} onClick={() => onRead(reading)}>
        Check {countOf(rows.length - (reading.hasHeading ? 1 : 0), 'row')}
      </Button>
    </div>
  )
}

interface ColumnsProps extends Pick<ColumnsStepProps, 'rows'> {
  readonly reading: Reading
  readonly onHold: (index: number, field: ColumnField | null) => void
}

function Columns({ rows, reading: { hasHeading, mapping }, onHold }: ColumnsProps) {
  const body = hasHeading ? rows.slice(1) : rows
  return (
    <Table caption="Columns of the list">
      <TableHead>
        <HeadCell>Column</HeadCell>
        <HeadCell>Holds</HeadCell>
        <HeadCell className="max-sm:hidden">For example</HeadCell>
      </TableHead>
      <TableBody>
        {mapping.map((field, index) => {
          const name = (hasHeading && rows[0]?.cells[index]) || `Column ${index + 1}`
          return (
            <Row key={index}>
              <Cell className="font-medium">{name}</Cell>
              <Cell className="w-52">
                <Select
                  aria-label={`${name} holds`}
                  placeholder="Leave out"
                  options={fields}
                  value={field ?? ''}
                  onChange={(event) => onHold(index, (event.target.value || null) as ColumnField | null)}
                />
              </Cell>
              <Cell className="max-w-0 truncate text-muted max-sm:hidden">{examplesOf(body, index)}</Cell>
            </Row>
          )
        })}
      </TableBody>
    </Table>
  )
}

const fields = Object.entries(columnWords).map(([value, label]) => ({ value, label }))

function examplesOf(rows: readonly SheetRow[], index: number) {
  const said = rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '')
  return said.slice(0, 3).join(' · ')
}
