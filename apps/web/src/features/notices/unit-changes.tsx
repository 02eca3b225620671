import { useState } from 'react'
import type { ClockSetting } from '../../lib/time-words.js'
import { Checkbox } from '../../ui/checkbox.js'
import { Section } from '../../ui/section.js'
import { unchangedRows, unitRows } from './change-words.js'
import { DiffTable } from './diff-table.js'

interface UnitChangesProps {
  readonly unitChanges: unknown
  readonly days: unknown
  readonly unchangedDays: number
  readonly totalDays: number
  readonly clock: ClockSetting
}

/** What changed for the unit; what did not is counted, and there for whoever asks. */
export function UnitChanges({ unitChanges, days, unchangedDays, totalDays, clock }: UnitChangesProps) {
  const [onlyChanges, setOnlyChanges] = useState(true)
  const rows = unitRows(unitChanges, clock)
  return (
    <div id="unit" tabIndex={-1} className="scroll-mt-16">
      <Section title="For the unit" actions={<Checkbox label="Changes only" className="print:hidden" checked={onlyChanges} onChange={(event) => setOnlyChanges(event.target.checked)} />}>
        {rows.length > 0 && <DiffTable label="What changed for the unit" rows={rows} />}
        <p className="mt-3 text-muted tabular-nums">
          {totalDays - unchangedDays} of {totalDays} days changed, {unchangedDays} as they were
        </p>
        {!onlyChanges && (
          <ul aria-label="Days as they were" className="mt-2 text-muted tabular-nums">
            {unchangedRows(days, unitChanges, clock).map(({ day, words }) => (
              <li key={day} className="grid gap-x-4 border-t border-line py-1.5 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
                <span>{day}</span>
                <span className="min-w-0">{words}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  )
}
