import type { Minutes } from './units.js'

/** Whole minutes: `minutes(-90)`. Throws RangeError for a fraction. */
export function minutes(count: number): Minutes {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not whole minutes: ${count}`)
  return count as Minutes
}
