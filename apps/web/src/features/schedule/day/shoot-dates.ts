import { addDays, weekdayOf, type LocalDate } from '@callboard/time'

/**
 * Dates to shoot on, one after the other from a start.
 * @example shootDates({ start: '2027-01-15', count: 2, skipWeekends: true }) // Fri 15, Mon 18
 */
export function shootDates({ start, count, skipWeekends }: { readonly start: LocalDate; readonly count: number; readonly skipWeekends: boolean }): readonly LocalDate[] {
  const dates: LocalDate[] = []
  for (let date = start; dates.length < count; date = addDays(date, 1)) {
    if (!skipWeekends || weekdayOf(date) < 6) dates.push(date)
  }
  return dates
}

/** The next working day after a date. */
export function nextShootDate(date: LocalDate): LocalDate {
  const [next] = shootDates({ start: addDays(date, 1), count: 1, skipWeekends: true })
  return next ?? addDays(date, 1)
}
