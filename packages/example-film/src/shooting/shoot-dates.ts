import { addDays, weekdayOf, type LocalDate } from '@callboard/time'

/** The day that is tomorrow, counted from 1. */
export const DAY_OF_TOMORROW = 5

const DAYS = 12
/** After this day the white schedule leaves one working day free. */
const FREE_AFTER = 10

/** Dates of the white schedule, and the working day it leaves free for the move that the blue one makes. */
export interface ShootDates {
  /** Twelve, ascending. */
  readonly dates: readonly LocalDate[]
  /** The working day after day 10, on which nobody works. */
  readonly freeDate: LocalDate
}

/**
 * Twelve shoot days of which the fifth is tomorrow: from Monday to Friday, except that tomorrow is a shoot day even on a weekend.
 * One working day after day 10 stays free.
 */
export function shootDatesAround(tomorrow: LocalDate): ShootDates {
  const before = weekdaysFrom(tomorrow, -1, DAY_OF_TOMORROW - 1).reverse()
  const after = weekdaysFrom(tomorrow, 1, DAYS - DAY_OF_TOMORROW + 1)
  const all = [...before, tomorrow, ...after]
  const freeDate = all[FREE_AFTER] ?? tomorrow
  return { dates: all.filter((date) => date !== freeDate), freeDate }
}

/** So many days from Monday to Friday, the nearest first, not counting the day itself. */
function weekdaysFrom(start: LocalDate, step: 1 | -1, count: number): LocalDate[] {
  const found: LocalDate[] = []
  for (let date = addDays(start, step); found.length < count; date = addDays(date, step)) {
    if (weekdayOf(date) <= 5) found.push(date)
  }
  return found
}
