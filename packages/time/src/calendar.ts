import type { LocalDate } from './units.js'

const DAY = 86_400_000

/** The date so many calendar days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  const day = Number(date.slice(8)) + days
  if (day >= 1 && day <= 28) return `${date.slice(0, 8)}${String(day).padStart(2, '0')}` as LocalDate // every month has so many
  return new Date(midnightOf(date) + days * DAY).toISOString().slice(0, 10) as LocalDate
}

/** Calendar days from `a` to `b`: 0 on the same date, negative when `b` is earlier. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return (midnightOf(b) - midnightOf(a)) / DAY
}

/** Day of the week as ISO 8601 counts it: Monday 1 to Sunday 7. */
export function weekdayOf(date: LocalDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (new Date(midnightOf(date)).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

function midnightOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}
