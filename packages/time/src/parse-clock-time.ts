import { ok, refuse, type Result } from '@callboard/basics'
import type { ClockTime } from './units.js'

export interface NotAClockTime {
  readonly kind: 'NotAClockTime'
  readonly text: string
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/

/** Reads a time written `HH:MM`, 00:00 to 23:59; refuses anything else with `NotAClockTime`. */
export function parseClockTime(text: string): Result<ClockTime, NotAClockTime> {
  return CLOCK.test(text) ? ok(text as ClockTime) : refuse({ kind: 'NotAClockTime', text })
}

/** A time known to be good: `clockTime('06:30')`. Throws RangeError when it is not one. */
export function clockTime(text: string): ClockTime {
  if (!CLOCK.test(text)) throw new RangeError(`Not a clock time: ${text}`)
  return text as ClockTime
}
