import type { LocalDate } from '@callboard/time'
import { useNarrowScreen } from '../../lib/use-narrow-screen.js'
import { EmptyState } from '../../ui/empty-state.js'
import { daysByDate, type CalendarDay } from './calendar-facts.js'
import { DayEntry } from './day-entry.js'
import { MonthList } from './month-list.js'
import { monthOf, monthWords, weeksOf, type Month } from '../../lib/month.js'

export interface MonthViewProps {
  readonly days: readonly CalendarDay[]
  readonly month: Month
  readonly today: LocalDate
  /** Whether entries name their production. */
  readonly several: boolean
}

/** A month as weeks, Monday first; on a phone as the list of its days. */
export function MonthView({ days, month, today, several }: MonthViewProps) {
  const isNarrow = useNarrowScreen()
  if (days.length === 0) return <EmptyState>No day of {monthWords(month)} is planned yet.</EmptyState>
  if (isNarrow) return <MonthList days={days} today={today} several={several} />
  const byDate = daysByDate(days)
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{monthWords(month)}</caption>
      <thead>
        <tr className="border-b border-edge/60 text-left text-small text-muted">
          {['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((weekday) => (
            <th key={weekday} scope="col" className="px-2 py-1 font-medium">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]} className="border-b border-line">
            {week.map((date) => (
              <td key={date} className="h-24 border-line px-1 py-1 align-top not-first:border-l">
                <DateWord date={date} isIn={monthOf(date) === month} isToday={date === today} />
                <ul className="flex flex-col gap-1">
                  {byDate.get(date)?.map((day) => (
                    <li key={day.dayId}>
                      <DayEntry day={day} several={several} />
                    </li>
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DateWord({ date, isIn, isToday }: { readonly date: LocalDate; readonly isIn: boolean; readonly isToday: boolean }) {
  const words = Number(date.slice(8))
  if (isToday) {
    return (
      <p className="mb-1 px-1 font-semibold tabular-nums">
        {words} <span className="text-small">today</span>
      </p>
    )
  }
  return <p className={isIn ? 'mb-1 px-1 tabular-nums' : 'mb-1 px-1 text-muted tabular-nums'}>{words}</p>
}
