import { ok, refuse, type Result } from '@callboard/basics'
import type { Instant } from './units.js'

export interface NotAnInstant {
  readonly kind: 'NotAnInstant'
  readonly text: string
}

/** Reads a moment in UTC, `2027-01-12T05:30:00Z`; fractions of a second are dropped. Refuses with `NotAnInstant`. */
export function parseInstant(text: string): Result<Instant, NotAnInstant> {
  const read = readInstant(text)
  return read === null ? refuse({ kind: 'NotAnInstant', text }) : ok(read)
}

/** A moment known to be good: `instant('2027-01-12T05:30:00Z')`. Throws RangeError when it is not one. */
export function instant(text: string): Instant {
  const read = readInstant(text)
  if (read === null) throw new RangeError(`Not an instant: ${text}`)
  return read
}

function readInstant(text: string): Instant | null {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z$/.exec(text)
  const milliseconds = match ? Date.parse(`${match[1]}Z`) : Number.NaN
  if (Number.isNaN(milliseconds)) return null
  const normal = instantOfEpoch(milliseconds)
  return normal.slice(0, 19) === match?.[1] ? normal : null
}

/** The moment so many milliseconds after 1970-01-01T00:00:00Z, to the second. */
export function instantOfEpoch(milliseconds: number): Instant {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z` as Instant
}
