import { formatDay } from '@callboard/time'
import { Lock } from 'lucide-react'
import { memo } from 'react'
import { type ClockSetting, clockWords } from '../../../lib/time-words.js'
import { buttonStyle } from '../../../ui/button-style.js'
import type { DayFacts } from '../day/day-facts.js'
import { daySums, flagWords } from '../day/day-words.js'
import type { BoardRow } from './board-rows.js'

export interface DayRowProps {
  readonly row: Extract<BoardRow, { kind: 'day' }>
  readonly facts: DayFacts
  readonly place: string | null
  readonly clock: ClockSetting
  readonly isActive: boolean
  readonly mayEdit: boolean
  /** How many red flags nobody has taken responsibility for. */
  readonly flags: number
}

/** The head of a day: number, date, call, place, sums, and what is wrong. It stays in view while its strips pass. */
export const DayRow = memo(function DayRow(props: DayRowProps) {
  const { row, facts, isActive } = props
  const { day } = facts
  const isShoot = facts.number !== null
  return (
    <div
      role="row"
      data-row={row.key}
      data-day={day.id}
      aria-level={1}
      aria-posinset={row.position}
      aria-setsize={row.of}
      tabIndex={isActive ? 0 : -1}
      className={isShoot ? 'day-head bg-paper' : 'day-head day-off bg-sunken'}
    >
      <div role="gridcell" className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-0.5">
        {props.mayEdit && !day.locked && <span data-handle aria-hidden className="day-grip" />}
        {isShoot ? <ShootHead {...props} /> : <OffHead {...props} />}
        <DayActs {...props} />
        {isShoot && <DaySums {...props} />}
      </div>
    </div>
  )
})

function ShootHead({ facts, place, clock }: DayRowProps) {
  const { day } = facts
  return (
    <>
      <h2 className="text-reading font-semibold whitespace-nowrap tabular-nums">
        Day {facts.number}
        <span className="font-normal text-muted">/{facts.of}</span>
      </h2>
      <span className="font-semibold whitespace-nowrap">{formatDay(day.date)}</span>
      <span className="text-reading font-semibold tabular-nums">{clockWords(day.generalCall, clock)}</span>
      <span className={place === null ? 'min-w-0 truncate text-muted' : 'min-w-0 truncate'}>{place ?? 'No location yet'}</span>
      {day.locked && <LockWord />}
    </>
  )
}

/** A day nobody shoots on: a band with its word. */
function OffHead({ facts: { day, label } }: DayRowProps) {
  return (
    <>
      <h2 className="font-semibold tracking-[0.04em] uppercase">{label}</h2>
      <span className="whitespace-nowrap text-muted">{formatDay(day.date)}</span>
      {day.note && <span className="min-w-0 truncate text-muted">{day.note}</span>}
      {day.locked && <LockWord />}
    </>
  )
}

function LockWord() {
  return (
    <span className="inline-flex items-center gap-1 text-small text-muted">
      <Lock aria-hidden className="size-3.5" />
      Locked
    </span>
  )
}

function DayActs({ facts, isActive, mayEdit, flags }: DayRowProps) {
  const tabIndex = isActive ? 0 : -1
  return (
    <span className="ml-auto flex items-center gap-1">
      {flags > 0 && (
        <button type="button" data-act="flags" tabIndex={tabIndex} aria-haspopup="dialog" className={flagged}>
          <span aria-hidden>⚑ </span>
          {flagWords(flags)}
          <span className="sr-only"> on {facts.label}, why?</span>
        </button>
      )}
      {facts.number !== null && (
        <button type="button" data-act="calls" tabIndex={tabIndex} aria-haspopup="dialog" className={quiet}>
          Calls
        </button>
      )}
      {mayEdit && (
        <button type="button" data-act="menu" tabIndex={tabIndex} aria-haspopup="menu" aria-label={`Change ${facts.label}`} className={square}>
          <span aria-hidden>⋯</span>
        </button>
      )}
    </span>
  )
}

const quiet = buttonStyle({ kind: 'quiet' })
const square = buttonStyle({ kind: 'quiet', size: 'square' })
const flagged = 'inline-flex h-6 items-center gap-1 rounded-small bg-bad-wash px-1.5 text-small font-semibold text-bad touch:min-h-11 forced-colors:border'

function DaySums({ facts, clock }: DayRowProps) {
  return (
    <span className="flex w-full items-center gap-x-3 overflow-hidden text-small whitespace-nowrap text-muted tabular-nums @max-[30rem]:flex-wrap @max-[30rem]:whitespace-normal">
      <span>{daySums(facts, clock)}</span>
      {facts.sameDateAs !== null && <span className="font-semibold text-bad">⚠ Same date as {facts.sameDateAs}</span>}
      {facts.day.note && <span className="max-w-96 truncate @max-[30rem]:hidden">{facts.day.note}</span>}
    </span>
  )
}
