import { useState } from 'react'
import { countOf } from '../../../lib/count-words.js'
import { Button } from '../../../ui/button.js'
import { Checkbox } from '../../../ui/checkbox.js'
import { WarningNotice } from '../../../ui/warning-notice.js'
import { CheckTable } from './check-table.js'
import { type ImportRow, isOdd, isStuck } from './import-row.js'

interface CheckStepProps {
  readonly rows: readonly ImportRow[]
  readonly departments: readonly string[]
  readonly busy: boolean
  readonly onChange: (row: ImportRow) => void
  /** Asks anew about a row somebody corrected. */
  readonly onRecheck: (row: ImportRow) => void
  readonly onImport: () => void
}

/** Every row before it counts: put right what is wrong, choose what becomes of those who are there already. */
export function CheckStep({ rows, departments, busy, onChange, onRecheck, onImport }: CheckStepProps) {
  const [onlyOdd, setOnlyOdd] = useState(false)
  // A row stays in view while it is being put right.
  const [oddLines] = useState(() => new Set(rows.filter(isOdd).map(({ person }) => person.line)))
  const shown = onlyOdd ? rows.filter(({ person }) => oddLines.has(person.line)) : rows
  const stuck = rows.filter(isStuck).length
  const going = rows.filter(({ fate }) => fate !== 'skip').length
  return (
    <div className="flex min-w-0 flex-col gap-4 *:min-w-0">
      {stuck > 0 && (
        <WarningNotice title={`${countOf(stuck, 'row')} cannot be imported yet`}>
          <p>Put right what is marked, or leave the row out.</p>
        </WarningNotice>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <p className="tabular-nums">{summaryOf(rows)}</p>
        {oddLines.size > 0 && oddLines.size < rows.length && (
          <Checkbox label={`Only the ${countOf(oddLines.size, 'row')} to look at`} checked={onlyOdd} onChange={(event) => setOnlyOdd(event.target.checked)} />
        )}
      </div>
      <CheckTable rows={shown} departments={departments} onChange={onChange} onRecheck={onRecheck} />
      <Button kind="primary" className="self-start" busy={busy} disabled={stuck > 0 || going === 0} onClick={onImport}>
        Import {countOf(going, 'person', 'people')}
      </Button>
    </div>
  )
}

function summaryOf(rows: readonly ImportRow[]) {
  const count = (fate: ImportRow['fate']) => rows.filter((row) => row.fate === fate).length
  return [`${count('add')} to add`, count('merge') > 0 && `${count('merge')} to merge`, count('skip') > 0 && `${count('skip')} left out`]
    .filter(Boolean)
    .join(', ')
}
