import { addDays, localDate, parseLocalDate, type LocalDate } from '@callboard/time'

/** A date as the standard writes it, at the hour its own examples have. */
export function ussDate(date: LocalDate): string {
  return `${date}T08:00:00.000Z`
}

/**
 * The date meant by an ISO instant. Programs write a day's midnight where they are: west of Greenwich that is the morning of the same day in
 * UTC, east of it the evening before. Null when it is no date.
 * @example dateMeant('2022-06-20T07:00:00.000Z') // '2022-06-20', midnight in Los Angeles
 * @example dateMeant('2022-06-19T22:00:00.000Z') // '2022-06-20', midnight in Berlin
 */
export function dateMeant(written: string): LocalDate | null {
  const [, day, hour, rest] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):\d{2}(?::\d{2})?(?:\.\d+)?(.*))?$/.exec(written.trim()) ?? []
  if (day === undefined || !parseLocalDate(day).ok) return null
  const isUtc = rest === 'Z' || /^[+-]00:?00$/.test(rest ?? '')
  return isUtc && Number(hour) > 12 ? addDays(localDate(day), 1) : localDate(day)
}
