import type { DoodDay } from '@callboard/schedule'
import { formatDay, type LocalDate } from '@callboard/time'
import { cn } from '../../../ui/cn.js'
import type { TotalColumn } from '../words/total-columns.js'
import { dayHeading, numbersOf } from '../words/day-words.js'
import { edgeOf, paperOf, type DoodWeek } from './columns-of.js'

interface DoodHeadProps {
  readonly days: readonly DoodDay[]
  readonly weeks: readonly DoodWeek[]
  readonly today: LocalDate
  readonly totals: readonly TotalColumn[]
}

/** Weeks over weekday, date and shoot-day number; it stays in view. */
export function DoodHead({ days, weeks, today, totals }: DoodHeadProps) {
  return (
    <thead>
      <tr className="h-6">
        <th rowSpan={2} scope="col" className="sticky top-0 left-0 z-30 border-b border-b-edge/60 bg-paper pr-2 pb-1 text-left align-bottom font-medium text-muted">
          No. and name
        </th>
        <th rowSpan={2} scope="col" className="sticky top-0 z-20 border-b border-b-edge/60 bg-paper pr-2 pb-1 text-left align-bottom font-medium text-muted xl:left-48 xl:z-30">
          Played by
        </th>
        {weeks.map((week) => (
          <th
            key={week.monday}
            colSpan={week.positions.length}
            scope="colgroup"
            className="sticky top-0 z-20 border-l border-l-edge/60 bg-paper px-1.5 text-left font-medium whitespace-nowrap text-muted"
          >
            <span className="sticky left-48 xl:left-84">{week.words || <span className="sr-only">Week of {formatDay(week.monday)}</span>}</span>
          </th>
        ))}
        <th colSpan={totals.length} scope="colgroup" className="sticky top-0 z-20 border-l border-l-edge/60 bg-paper px-2 text-left font-medium text-muted">
          Days
        </th>
      </tr>
      <tr className="h-14">
        {weeks.flatMap((week) => week.positions.map((position) => <DayHead key={position} day={days[position]} week={week} today={today} />))}
        <TotalHeads totals={totals} />
      </tr>
    </thead>
  )
}

interface DayHeadProps {
  readonly day: DoodDay | undefined
  readonly week: DoodWeek
  readonly today: LocalDate
}

function DayHead({ day, week, today }: DayHeadProps) {
  if (!day) return null
  const isToday = day.date === today
  return (
    <th
      scope="col"
      aria-label={`${dayHeading(day)}${isToday ? ', today' : ''}`}
      aria-current={isToday ? 'date' : undefined}
      className={cn('sticky top-6 z-20 border-b border-b-edge/60 p-0 text-center font-normal', edgeOf(day, today), paperOf(day, week))}
    >
      <span className={cn('block text-[0.6875rem] leading-4', isToday ? 'font-semibold text-accent-strong' : 'text-muted')}>{formatDay(day.date).slice(0, 3)}</span>
      <span className={cn('mx-auto block w-6 rounded-small text-base leading-5 font-semibold', isToday && 'bg-accent text-on-accent')}>{Number(day.date.slice(8))}</span>
      <span className="block text-[0.6875rem] leading-4 text-muted">{numbersOf(day) || '\u00a0'}</span>
    </th>
  )
}

function TotalHeads({ totals }: Pick<DoodHeadProps, 'totals'>) {
  return totals.map(({ key, word }, at) => (
    <th
      key={key}
      scope="col"
      className={cn('sticky top-6 z-20 border-b border-b-edge/60 bg-paper px-2 pb-1 text-right align-bottom font-medium text-muted', at === 0 && 'border-l border-l-edge/60')}
    >
      {word}
    </th>
  ))
}
