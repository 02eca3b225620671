import { dayNumberOf, weekdayOfNumber } from './day-numbers.js'
import type { WorkCalendar } from './work-calendar.js'

/** A calendar to count on. Days are day numbers; each answer takes the same time however far it counts. */
export interface WorkingDays {
  /** The last working day on or before `day` (0), or the so-manieth working day strictly before it. */
  back(day: number, count: number): number
  /** The first working day on or after `day`, and so many working days after that one. */
  ahead(day: number, count: number): number
  /** Working days from one working day to another, negative when `to` is earlier. */
  between(from: number, to: number): number
}

/** Three years: nothing is planned further ahead, and a later date is a slip of the pen. */
const HORIZON = 1100

/** Calendars never change, and are asked again on the same day: the last reading of each is kept. */
const known = new WeakMap<WorkCalendar, { readonly around: number; readonly working: WorkingDays | null }>()

/** Reads a calendar around a day; null when it has no working day at all. What lies further than three years from `around` is taken as that far. */
export function workingDaysOf(calendar: WorkCalendar, around: number): WorkingDays | null {
  const found = known.get(calendar)
  if (found?.around === around) return found.working
  const working = countable(workedFrom(calendar, around - HORIZON), around - HORIZON)
  known.set(calendar, { around, working })
  return working
}

/** `worked` has a 1 for each day worked, from the day `first` on. */
function countable(worked: Uint8Array, first: number): WorkingDays | null {
  const ranks = new Int32Array(worked.length)
  const days: number[] = []
  for (let at = 0; at < worked.length; at += 1) {
    if (worked[at] === 1) days.push(first + at)
    ranks[at] = days.length
  }
  if (days.length === 0) return null
  const at = (day: number) => Math.min(Math.max(day - first, 0), ranks.length - 1)
  const rankOf = (day: number) => ranks[at(day)] ?? 0
  const dayAt = (rank: number) => days[Math.min(Math.max(rank, 1), days.length) - 1] ?? first
  const worksOn = (day: number) => worked[at(day)] === 1
  return {
    back: (day, count) => dayAt(rankOf(day) - (count === 0 || !worksOn(day) ? Math.max(count - 1, 0) : count)),
    ahead: (day, count) => dayAt(rankOf(day) + (worksOn(day) ? 0 : 1) + count),
    between: (from, to) => rankOf(to) - rankOf(from),
  }
}

function workedFrom({ weekdays, holidays, extraDays }: WorkCalendar, first: number): Uint8Array {
  const week = [1, 2, 3, 4, 5, 6, 7].map((day) => Number(weekdays.includes(day)))
  const worked = new Uint8Array(2 * HORIZON + 1)
  for (let at = 0; at < worked.length; at += 1) worked[at] = week[weekdayOfNumber(first + at) - 1] ?? 0
  for (const date of holidays) worked[dayNumberOf(date) - first] = 0
  for (const date of extraDays) worked[dayNumberOf(date) - first] = 1
  return worked
}
