import { daysBetween, minutes, type ClockTime, type LocalDate, type Minutes } from '@callboard/time'

/** A time on the wall, seen from the shoot day it belongs to. */
interface DayTime {
  readonly date: LocalDate
  readonly time: ClockTime
  readonly shootDate: LocalDate
}

export interface Shift {
  readonly direction: 'pushed' | 'pulledUp'
  readonly by: Minutes
}

/** How far a call moved on the clock within its shoot day, also when it crosses midnight or the day goes to another date; null when it did not. */
export function shiftBetween(before: DayTime, after: DayTime): Shift | null {
  const shift = minutesIntoDay(after) - minutesIntoDay(before)
  if (shift === 0) return null
  return { direction: shift > 0 ? 'pushed' : 'pulledUp', by: minutes(Math.abs(shift)) }
}

function minutesIntoDay({ date, time, shootDate }: DayTime): number {
  return daysBetween(shootDate, date) * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
