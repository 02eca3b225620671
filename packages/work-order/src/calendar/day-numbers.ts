import { addDays, daysBetween, localDate, type LocalDate } from '@callboard/time'

const START = localDate('2000-01-03')

/** A date as a number that can be reckoned with: days from Monday 3 January 2000. */
export function dayNumberOf(date: LocalDate): number {
  return daysBetween(START, date)
}

/** The dates of a few years, each written once. */
const written = new Map<number, LocalDate>()
const MOST = 4000

/** The date of a day number. */
export function dateOfNumber(number: number): LocalDate {
  const found = written.get(number)
  if (found !== undefined) return found
  if (written.size >= MOST) written.clear()
  const date = addDays(START, number)
  written.set(number, date)
  return date
}

/** Day of the week of a day number, Monday 1 to Sunday 7. */
export function weekdayOfNumber(number: number): number {
  return (((number % 7) + 7) % 7) + 1
}
