import { useState } from 'react'
import { countOf } from '../../../lib/count-words.js'
import type { SheetRow } from '../../../lib/read-table.js'
import { Button } from '../../../ui/button.js'
import { Checkbox } from '../../../ui/checkbox.js'
import { ColumnMapping } from '../../../ui/column-mapping.js'
import { COLUMN_CHOICES, guessScheduleColumns, type ScheduleReading } from './schedule-columns.js'

interface TableStepProps {
  readonly rows: readonly SheetRow[]
  readonly busy: boolean
  readonly onRead: (reading: ScheduleReading) => void
  readonly onBack: () => void
}

/** What each column of an exported schedule holds: guessed by its heading, and every guess can be changed. */
export function TableStep({ rows, busy, onRead, onBack }: TableStepProps) {
  const [reading, setReading] = useState(() => guessScheduleColumns(rows))
  const hasScene = reading.mapping.includes('scene')
  return (
    <div className="flex min-w-0 flex-col gap-5 *:min-w-0">
      <Checkbox label="The first row names the columns" checked={reading.hasHeading} onChange={(event) => setReading({ ...reading, hasHeading: event.target.checked })} />
      <ColumnMapping
        caption="Columns of the schedule"
        rows={rows.map(({ cells }) => cells)}
        hasHeading={reading.hasHeading}
        mapping={reading.mapping}
        options={COLUMN_CHOICES}
        onChange={(mapping) => setReading((now) => ({ ...now, mapping }))}
      />
      {!hasScene && (
        <p role="alert" className="text-bad">
          Say which column holds the scene numbers.
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" busy={busy} disabled={!hasScene} onClick={() => onRead(reading)}>
          Look at {countOf(rows.length - (reading.hasHeading ? 1 : 0), 'row')}
        </Button>
        <Button onClick={onBack}>Choose another file</Button>
      </div>
    </div>
  )
}
