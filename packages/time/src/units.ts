import type { Branded } from '@callboard/basics'

/** A calendar date without a place: `2027-01-12`. */
export type LocalDate = Branded<string, 'LocalDate'>

/** A time on a clock on the wall: `06:30`, 00:00 to 23:59. */
export type ClockTime = Branded<string, 'ClockTime'>

/** A moment, the same everywhere, in UTC to the second: `2027-01-12T05:30:00Z`. */
export type Instant = Branded<string, 'Instant'>

/** An IANA zone name: `Europe/Berlin`. */
export type Zone = Branded<string, 'Zone'>

/** Whole minutes, may be negative: an offset or a length. */
export type Minutes = Branded<number, 'Minutes'>
