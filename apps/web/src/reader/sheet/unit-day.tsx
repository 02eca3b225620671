import type { CallSheetView } from '@callboard/call-sheet'
import type { PersonDay } from '@callboard/notice'
import { lazy, Suspense, useState } from 'react'
import { Part } from './part.js'

const UnitSheet = lazy(() => import('./unit-sheet.js').then((module) => ({ default: module.UnitSheet })))

interface UnitDayProps {
  readonly day: PersonDay
  readonly sheet: CallSheetView | undefined
}

/** The whole unit's sheet of the day, for whoever wants it. */
export function UnitDay({ day, sheet }: UnitDayProps) {
  const [open, setOpen] = useState(false)
  return (
    <Part title="The unit's day">
      {sheet === undefined ? (
        <p className="text-muted">The sheet of Day {day.dayNumber} comes in with the next signal.</p>
      ) : (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="min-h-control content-center">
            Unit call <span data-figures>{sheet.header.generalCall.time}</span> · {sheet.totals.scenes} · {sheet.totals.pages}
          </summary>
          <Suspense fallback={<p className="text-muted">Opening…</p>}>{open && <UnitSheet sheet={sheet} />}</Suspense>
        </details>
      )}
    </Part>
  )
}
