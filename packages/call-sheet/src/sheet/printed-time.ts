import { formatClock, formatDay, wallTimeOf, type ClockStyle, type Instant, type LocalDate, type Zone } from '@callboard/time'
import type { PrintedTime } from './view-words.js'

/** Where and how a sheet prints its times. */
export interface Clock {
  readonly zone: Zone
  readonly style: ClockStyle
  /** The sheet's own date: a time on another names its day. */
  readonly date: LocalDate
}

/** A moment as the sheet prints it: `23:30`, and `Mon 11 Jan` when that is not the sheet's day. */
export function printedTime(moment: Instant, { zone, style, date }: Clock): PrintedTime {
  const wall = wallTimeOf(moment, zone)
  return { time: formatClock(wall.time, style), otherDay: wall.date === date ? null : formatDay(wall.date) }
}

/** A word in the place of a time: "TBA", "N/C", or nothing. */
export function printedWord(word: string): PrintedTime {
  return { time: word, otherDay: null }
}
