import { Link } from '@tanstack/react-router'
import { formatEighths, type DayType } from '@callboard/schedule'
import { dayLabel } from '../../lib/day-label.js'
import { clockWords } from '../../lib/time-words.js'
import { cn } from '../../ui/cn.js'
import type { CalendarDay } from './calendar-facts.js'

/** One day of one unit: which, when, where, how much; opens it on the board. */
export function DayEntry({ day, several }: { readonly day: CalendarDay; readonly several: boolean }) {
  const shoots = day.number !== null
  return (
    <Link
      to="/productions/$productionId/schedule"
      params={{ productionId: day.productionId }}
      search={{ day: day.dayId }}
      className={cn('block rounded-small border-l-2 px-1.5 py-0.5 leading-tight hover:bg-hover', shoots ? 'border-slate bg-sunken' : 'border-line text-muted')}
    >
      {several && <span className="block truncate text-small font-medium">{day.productionTitle}</span>}
      <span className="flex flex-wrap gap-x-2">
        <span className={cn(shoots && 'font-semibold')}>{dayLabel({ number: day.number ?? null, type: day.type as DayType })}</span>
        {shoots && <span className="tabular-nums">{clockWords(day.generalCall, day.clock)}</span>}
      </span>
      {shoots && (
        <span className="block text-small text-muted">
          {[day.location, `${day.scenes} sc`, `${formatEighths(day.eighths)} pgs`].filter(Boolean).join(' · ')}
        </span>
      )}
    </Link>
  )
}
