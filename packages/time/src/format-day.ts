import { weekdayOf } from './calendar.js'
import type { LocalDate } from './units.js'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date as the unit says it: `Tue 12 Jan`. */
export function formatDay(date: LocalDate): string {
  return `${WEEKDAYS[weekdayOf(date) - 1]} ${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`
}

/** The same with the year: `Tue 12 Jan 2027`. */
export function formatDayYear(date: LocalDate): string {
  return `${formatDay(date)} ${date.slice(0, 4)}`
}
