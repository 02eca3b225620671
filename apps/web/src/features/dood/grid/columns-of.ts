import type { DoodDay } from '@callboard/schedule'
import { addDays, formatDay, weekdayOf, type LocalDate } from '@callboard/time'
import { isOffDay } from '../words/day-words.js'

/** A calendar week, Monday to Sunday, as far as it is shown. */
export interface DoodWeek {
  readonly monday: LocalDate
  /** Positions of its days. */
  readonly positions: readonly number[]
  /** Every other week is banded. */
  readonly isBanded: boolean
  readonly words: string
}

/** The days by calendar week. */
export function weeksOf(days: readonly DoodDay[]): readonly DoodWeek[] {
  const weeks = new Map<LocalDate, number[]>()
  for (const [position, { date }] of days.entries()) {
    const monday = addDays(date, 1 - weekdayOf(date))
    const there = weeks.get(monday)
    if (there) there.push(position)
    else weeks.set(monday, [position])
  }
  return [...weeks].map(([monday, positions], at) => ({ monday, positions, isBanded: at % 2 === 1, words: weekWords(monday, positions.length) }))
}

/** As much as fits over so many days. */
function weekWords(monday: LocalDate, days: number): string {
  if (days < 3) return ''
  return days < 5 ? formatDay(monday).slice(4) : `Week of ${formatDay(monday)}`
}

/** Paper behind a day: grey when the company is off, else by its week. */
export function paperOf(day: DoodDay, { isBanded }: DoodWeek): string {
  if (isOffDay(day)) return 'bg-quiet-wash'
  return isBanded ? 'bg-sunken' : 'bg-sheet'
}

/** The line at the left of a day: today, the week, or a hairline. */
export function edgeOf({ date }: DoodDay, today: LocalDate): string {
  if (date === today) return 'border-l-2 border-l-accent'
  return weekdayOf(date) === 1 ? 'border-l border-l-edge/60' : 'border-l border-l-line'
}
