import { ok, refuse, type Result } from '@callboard/basics'
import type { LocalDate } from './units.js'

export interface NotADate {
  readonly kind: 'NotADate'
  readonly text: string
}

/** Reads a date written `YYYY-MM-DD` that exists in the calendar, years 1900 to 2999; refuses anything else with `NotADate`. */
export function parseLocalDate(text: string): Result<LocalDate, NotADate> {
  return isRealDate(text) ? ok(text as LocalDate) : refuse({ kind: 'NotADate', text })
}

/** A date known to be good: `localDate('2027-01-12')`. Throws RangeError when it does not exist. */
export function localDate(text: string): LocalDate {
  if (!isRealDate(text)) throw new RangeError(`Not a date: ${text}`)
  return text as LocalDate
}

function isRealDate(text: string): boolean {
  if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(text)) return false
  const milliseconds = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text)
}
