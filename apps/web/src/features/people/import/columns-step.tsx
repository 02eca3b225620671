import { useState } from 'react'
import { countOf } from '../../../lib/count-words.js'
import type { SheetRow } from '../../../lib/read-table.js'
import { Button } from '../../../ui/button.js'
import { Checkbox } from '../../../ui/checkbox.js'
import { ColumnMapping } from '../../../ui/column-mapping.js'
import { columnWords, type ColumnField } from './columns.js'
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
      <ColumnMapping
        caption="Columns of the list"
        rows={rows.map(({ cells }) => cells)}
        hasHeading={reading.hasHeading}
        mapping={reading.mapping}
        options={fields}
        onChange={(mapping) => setReading((now) => ({ ...now, mapping: mapping as (ColumnField | null)[] }))}
      />
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

const fields = Object.entries(columnWords).map(([value, label]) => ({ value, label }))
