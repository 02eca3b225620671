import { formatEighths } from '@callboard/schedule'
import { formatDay } from '@callboard/time'
import { clockWords } from '../../../lib/time-words.js'
import { useBoard } from '../board-context.js'
import { flagWords } from '../day/day-words.js'
import { StripLines } from './strip-lines.js'
import type { ZoomedDay } from './zoomed-days.js'

export interface MonthDayProps {
  readonly day: ZoomedDay
  readonly isActive: boolean
  /** The strips searched for; null while nothing is. */
  readonly found: ReadonlySet<string> | null
}

/** A day of the month: number, call, what it adds up to. Pressed, it opens its strips. */
export function MonthDay({ day: { facts, strips }, isActive, found }: MonthDayProps) {
  const { facts: board, flags } = useBoard()
  const { day, number, label, totals, cast, wrap } = facts
  const open = flags.openOfDay.get(day.id)?.length ?? 0
  const count = found && strips.filter((strip) => found.has(strip.id)).length
  return (
    <div data-card={day.id} className="rounded-small">
      <button type="button" data-row={`day:${day.id}`} tabIndex={isActive ? 0 : -1} className="month-day">
        <span className="sr-only">{formatDay(day.date)}: </span>
        <span className="flex flex-wrap items-baseline gap-x-1.5">
          <span className="font-semibold tabular-nums">{label}</span>
          {number !== null && <span className="tabular-nums">{clockWords(day.generalCall, board.clock)}</span>}
        </span>
        {number !== null && (
          <span className="block text-small text-muted tabular-nums">
            {formatEighths(totals.eighths)} pgs · {totals.scenes} sc · {cast} cast · wrap {clockWords(wrap, board.clock)}
          </span>
        )}
        {open > 0 && <span className="block text-small font-semibold text-bad">⚑ {flagWords(open)}</span>}
        {count !== null && count > 0 && <span className="block text-small font-semibold">{count} found</span>}
        <StripLines strips={strips} facts={board} found={found} />
      </button>
    </div>
  )
}
