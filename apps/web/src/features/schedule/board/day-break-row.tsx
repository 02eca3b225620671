import { formatEighths } from '@callboard/schedule'
import { formatDay, formatDuration } from '@callboard/time'
import { memo } from 'react'
import { stripColours } from '../../../ui/palette.js'
import type { DayFacts } from '../day/day-facts.js'
import type { BoardRow } from './board-rows.js'

/** Closes the day above it: `END OF DAY 12 · TUE 12 JAN · 4 5/8 pgs · 6 scenes · est. 10 h 30`. */
export const DayBreakRow = memo(function DayBreakRow({ row, facts }: { readonly row: BoardRow; readonly facts: DayFacts }) {
  const { totals } = facts
  return (
    <div role="row" aria-level={2} data-row={row.key} className="h-13">
      <div
        role="gridcell"
        style={{ background: stripColours['DAY BREAK'], color: '#ffffff' }}
        className="truncate px-4 py-1 text-small font-semibold tracking-[0.02em] tabular-nums print:[print-color-adjust:exact] forced-colors:border-y"
      >
        END OF {facts.label.toUpperCase()} · {formatDay(facts.day.date).toUpperCase()} · {formatEighths(totals.eighths)} pgs · {totals.scenes}{' '}
        {totals.scenes === 1 ? 'scene' : 'scenes'} · est. {formatDuration(totals.estimatedMinutes)}
      </div>
    </div>
  )
})

/** A shoot day without strips, where some may be put. */
export const EmptyDayRow = memo(function EmptyDayRow({ row }: { readonly row: BoardRow }) {
  return (
    <div role="row" aria-level={2} data-row={row.key} className="h-11 border-x border-dashed border-line">
      <div role="gridcell" className="px-4 py-3 text-muted">
        No scenes on this day yet.
      </div>
    </div>
  )
})
