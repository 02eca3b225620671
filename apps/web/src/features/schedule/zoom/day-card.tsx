import { formatDay } from '@callboard/time'
import { memo } from 'react'
import { clockWords } from '../../../lib/time-words.js'
import { buttonStyle } from '../../../ui/button-style.js'
import { daySums, flagWords } from '../day/day-words.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import { StripLines } from './strip-lines.js'
import type { ZoomedDay } from './zoomed-days.js'

export interface DayCardProps {
  readonly day: ZoomedDay
  readonly board: ScheduleFacts
  readonly isActive: boolean
  /** How many red flags nobody has taken responsibility for. */
  readonly flags: number
  /** The strips searched for; null while nothing is. */
  readonly found: ReadonlySet<string> | null
  /** How many of them are here. */
  readonly count: number | null
}

/** A day as a card: number, date, call, base, sums, warnings, and its strips as thin lines. Pressed, it opens its strips. */
export const DayCard = memo(function DayCard(props: DayCardProps) {
  const { day: { facts, strips }, board, isActive, found } = props
  const { day } = facts
  return (
    <li data-card={day.id} className="day-card">
      <button type="button" data-row={`day:${day.id}`} tabIndex={isActive ? 0 : -1} className="day-card-face">
        <span className="flex items-baseline gap-2 pr-9">
          <CardHead {...props} />
        </span>
        {facts.number !== null && <ShootLines {...props} />}
        {facts.sameDateAs !== null && <span className="font-semibold text-bad">⚠ Same date as {facts.sameDateAs}</span>}
        {day.note && <span className="truncate text-small text-muted">{day.note}</span>}
        <StripLines strips={strips} facts={board} found={found} />
      </button>
      <CardActs {...props} />
    </li>
  )
})

function CardHead({ day: { facts } }: DayCardProps) {
  const { day, label, number, of } = facts
  return (
    <>
      <span className={number === null ? 'font-semibold tracking-[0.04em] uppercase' : 'text-reading font-semibold tabular-nums'}>
        {label}
        {number !== null && <span className="font-normal text-muted">/{of}</span>}
      </span>
      <span className="whitespace-nowrap">{formatDay(day.date)}</span>
      {day.locked && <span className="text-small text-muted">Locked</span>}
    </>
  )
}

function ShootLines({ day: { facts }, board, count }: DayCardProps) {
  const { day } = facts
  const place = day.locationId === null ? undefined : board.locations.get(day.locationId)
  return (
    <>
      <span className="flex items-baseline gap-2">
        <span className="text-reading font-semibold tabular-nums">{clockWords(day.generalCall, board.clock)}</span>
        <span className={place ? 'min-w-0 truncate' : 'text-muted'}>{place ?? 'No location yet'}</span>
      </span>
      <span className="text-small text-muted tabular-nums">{daySums(facts, board.clock)}</span>
      {count !== null && <span className="text-small font-semibold">{count === 0 ? 'None found here' : `${count} found`}</span>}
    </>
  )
}

function CardActs({ day: { facts }, board, isActive, flags }: DayCardProps) {
  const tabIndex = isActive ? 0 : -1
  return (
    <span className="day-card-acts">
      {flags > 0 && (
        <button type="button" data-act="flags" tabIndex={tabIndex} aria-haspopup="dialog" className={flagged}>
          <span aria-hidden>⚑ </span>
          {flagWords(flags)}
          <span className="sr-only"> on {facts.label}, why?</span>
        </button>
      )}
      {board.mayEdit && (
        <button type="button" data-act="menu" tabIndex={tabIndex} aria-haspopup="menu" aria-label={`Change ${facts.label}`} className={square}>
          <span aria-hidden>⋯</span>
        </button>
      )}
    </span>
  )
}

const square = buttonStyle({ kind: 'quiet', size: 'square' })
const flagged = 'inline-flex h-6 items-center gap-1 rounded-small bg-bad-wash px-1.5 text-small font-semibold text-bad touch:min-h-11 forced-colors:border'
