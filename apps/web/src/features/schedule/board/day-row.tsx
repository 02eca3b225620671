import { formatEighths } from '@callboard/schedule'
import { formatDay } from '@callboard/time'
import { GripVertical, TriangleAlert } from 'lucide-react'
import { memo, useRef } from 'react'
import { clockWords } from '../../../lib/time-words.js'
import { Button } from '../../../ui/button.js'
import { Chip } from '../../../ui/chip.js'
import { cn } from '../../../ui/cn.js'
import { Popover } from '../../../ui/popover.js'
import { useBoard } from '../board-context.js'
import { DayMenu } from '../day/day-menu.js'
import type { DayFacts } from '../day/day-facts.js'
import { restWords } from '../words/rest-words.js'
import type { BoardRow } from './board-rows.js'
import type { Dragged } from './dragged.js'
import { DropLine } from './drop-line.js'
import { useLatest } from './use-latest.js'
import { useRowDrag } from './use-row-drag.js'

export interface DayRowProps {
  readonly row: Extract<BoardRow, { kind: 'day' }>
  readonly facts: DayFacts
  readonly isActive: boolean
  readonly chosen: ReadonlySet<string>
}

/** The head of a shoot day: number, date, call, place, sums, and what is wrong. It stays in view while its strips pass. */
export const DayRow = memo(function DayRow({ row, facts, isActive, chosen }: DayRowProps) {
  const { facts: { clock, locations, mayEdit }, open } = useBoard()
  const element = useRef<HTMLDivElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const carry = useLatest((): Dragged => ({ kind: 'day', dayId: row.day.id, words: `Day ${row.position}` }))
  const edge = useRowDrag({ element, handle, row, carry, isOn: mayEdit })
  const { day, totals } = facts
  const place = day.locationId === null ? null : locations.get(day.locationId)
  return (
    <div
      ref={element}
      role="row"
      data-row={row.key}
      data-day={day.id}
      aria-level={1}
      aria-posinset={row.position}
      aria-setsize={row.of}
      tabIndex={isActive ? 0 : -1}
      className="relative scroll-mt-0 border-b-2 border-slate bg-paper py-1.5 focus-visible:-outline-offset-2"
    >
      <div role="gridcell" className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
        <span ref={handle} aria-hidden className={cn('-mr-2 text-muted', mayEdit ? 'cursor-grab' : 'hidden')}>
          <GripVertical className="size-4" />
        </span>
        <h2 className="text-reading font-semibold whitespace-nowrap tabular-nums">
          Day {row.position}
          <span className="font-normal text-muted">/{row.of}</span>
        </h2>
        <span className="font-semibold whitespace-nowrap">{formatDay(day.date)}</span>
        <span className="text-reading font-semibold tabular-nums">{clockWords(day.generalCall, clock)}</span>
        <span className={cn('min-w-0 truncate', !place && 'text-muted')}>{place ?? 'No location yet'}</span>
        <span className="ml-auto flex items-center gap-1">
          <Button kind="quiet" tabIndex={isActive ? 0 : -1} onClick={() => open({ kind: 'calls', dayId: day.id })}>
            Calls
          </Button>
          {mayEdit && <DayMenu facts={facts} chosen={chosen} tabIndex={isActive ? 0 : -1} />}
        </span>
        <span className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted tabular-nums">
          <span>{formatEighths(totals.eighths)} pgs</span>
          <span>{totals.scenes === 1 ? '1 scene' : `${totals.scenes} scenes`}</span>
          <span>{facts.cast} cast</span>
          <span>est. wrap {clockWords(facts.wrap, clock)}</span>
          {day.note && <span className="max-w-64 truncate">{day.note}</span>}
          <DayWarnings facts={facts} tabIndex={isActive ? 0 : -1} />
        </span>
      </div>
      <DropLine edge={edge} />
    </div>
  )
})

function DayWarnings({ facts, tabIndex }: { readonly facts: DayFacts; readonly tabIndex: number }) {
  const { facts: production, days } = useBoard()
  const { breaches, sameDateAs } = facts
  const numbers = new Map([...days].map(([dayId, one]) => [dayId, one.number]))
  return (
    <>
      {sameDateAs !== null && (
        <Chip tone="warn" icon={<TriangleAlert aria-hidden />}>
          Same date as Day {sameDateAs}
        </Chip>
      )}
      {breaches.length > 0 && (
        <Popover
          title="Rest too short"
          trigger={
            <button type="button" tabIndex={tabIndex} className="rounded-small underline decoration-dotted underline-offset-2 touch:min-h-11">
              <Chip tone="warn" icon={<TriangleAlert aria-hidden />}>
                Short rest: {breaches.length === 1 ? '1 person' : `${breaches.length} people`}, why?
              </Chip>
            </button>
          }
        >
          <ul className="flex max-h-72 flex-col gap-2 overflow-y-auto">
            {breaches.map((breach) => (
              <li key={`${breach.personId}${breach.fromDayId}`}>
                <span className="font-medium">{production.nameOf.get(breach.personId)}</span>
                <span className="block text-small text-muted">{restWords(breach, production, numbers)}</span>
              </li>
            ))}
          </ul>
        </Popover>
      )}
    </>
  )
}
