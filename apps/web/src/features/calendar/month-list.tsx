import { localDate, type LocalDate } from '@callboard/time'
import { dayWords } from '../../lib/time-words.js'
import { daysByDate, type CalendarDay } from './calendar-facts.js'
import { DayEntry } from './day-entry.js'

export interface MonthListProps {
  readonly days: readonly CalendarDay[]
  readonly today: LocalDate
  readonly several: boolean
}

/** The days of a month under their dates; dates without one are left out. */
export function MonthList({ days, today, several }: MonthListProps) {
  return (
    <ul aria-label="Days" className="divide-y divide-line border-y border-line">
      {[...daysByDate(days)].map(([date, own]) => (
        <li key={date} className="flex gap-3 py-2">
          <p className="w-20 shrink-0 py-1">
            {dayWords(localDate(date), today)}
            {date === today && <span className="block text-small font-semibold">today</span>}
          </p>
          <ul className="flex min-w-0 grow flex-col gap-1">
            {own.map((day) => (
              <li key={day.dayId}>
                <DayEntry day={day} several={several} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
