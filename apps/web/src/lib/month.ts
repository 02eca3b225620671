import { addDays, localDate, weekdayOf, type LocalDate } from '@callboard/time'

/** "2027-01". */
export type Month = string

/** The month of a date. */
export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7)
}

/** The month so many months later. */
export function monthAfter(month: Month, months: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const count = year * 12 + number - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** Whether the text names a month of a calendar. */
export function isMonth(text: unknown): text is Month {
  return typeof text === 'string' && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text)
}

/** "January 2027". */
export function monthWords(month: Month): string {
  const [year, number] = month.split('-').map(Number)
  return `${MONTHS[(number ?? 1) - 1]} ${year}`
}

/** The weeks a month touches, Monday first, whole weeks. */
export function weeksOf(month: Month): readonly (readonly LocalDate[])[] {
  const first = localDate(`${month}-01`)
  const afterwards = localDate(`${monthAfter(month, 1)}-01`)
  const weeks: LocalDate[][] = []
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday < afterwards; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)))
  }
  return weeks
}

/** The dates of a month. */
export function datesOf(month: Month): readonly LocalDate[] {
  return weeksOf(month).flat().filter((date) => monthOf(date) === month)
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
