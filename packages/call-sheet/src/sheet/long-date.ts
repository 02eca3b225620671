import { weekdayOf, type LocalDate } from '@callboard/time'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "Tuesday 12 January 2027" */
export function longDate(date: LocalDate): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1]
  return `${WEEKDAYS[weekdayOf(date) - 1]} ${Number(date.slice(8))} ${month} ${date.slice(0, 4)}`
}
