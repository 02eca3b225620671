import { formatEighths } from '@callboard/schedule'
import { formatDay, formatDuration } from '@callboard/time'
import { memo, useRef } from 'react'
import { stripColours } from '../../../ui/palette.js'
import type { DayFacts } from '../day/day-facts.js'
import type { BoardRow } from './board-rows.js'
import { DropLine } from './drop-line.js'
import { useRowDrag } from './use-row-drag.js'

interface PlaceRowProps {
  readonly row: BoardRow
  readonly mayEdit: boolean
}

/** Closes the day above it: `END OF DAY 12 · TUE 12 JAN · 4 5/8 pgs · 6 scenes · est. 10 h 30`. */
export const DayBreakRow = memo(function DayBreakRow({ row, facts, mayEdit }: PlaceRowProps & { readonly facts: DayFacts }) {
  const element = useRef<HTMLDivElement>(null)
  const edge = useRowDrag({ element, row, carry: null, isOn: mayEdit })
  const { totals } = facts
  return (
    <div ref={element} role="row" aria-level={2} className="relative pb-6">
      <div
        role="gridcell"
        style={{ background: stripColours['DAY BREAK'], color: '#ffffff' }}
        className="px-4 py-1 text-small font-semibold tracking-[0.02em] tabular-nums print:[print-color-adjust:exact]"
      >
        END OF DAY {facts.number} · {formatDay(facts.day.date).toUpperCase()} · {formatEighths(totals.eighths)} pgs · {totals.scenes}{' '}
        {totals.scenes === 1 ? 'scene' : 'scenes'} · est. {formatDuration(totals.estimatedMinutes)}
      </div>
      <DropLine edge={edge} />
    </div>
  )
})

/** A shoot day without strips, where some may be put. */
export const EmptyDayRow = memo(function EmptyDayRow({ row, mayEdit }: PlaceRowProps) {
  const element = useRef<HTMLDivElement>(null)
  const edge = useRowDrag({ element, row, carry: null, isOn: mayEdit })
  return (
    <div ref={element} role="row" aria-level={2} className="relative border-x border-dashed border-line">
      <div role="gridcell" className="px-4 py-3 text-muted">
        No scenes on this day yet.
      </div>
      <DropLine edge={edge} />
    </div>
  )
})
