import type { ClockStyle, ClockTime, Instant, LocalDate, Zone } from '@callboard/time'
import type { Board, ShootDay } from '../board.js'
import type { Breakdown } from '../breakdown/breakdown.js'
import type { RulePack } from '../rule-packs/rule-pack.js'

/** Everything a board is checked against. What is optional may be left out; nothing is then checked with it. */
export interface ChecksInput {
  readonly board: Board
  /** The zone of the wall clocks where the unit shoots. */
  readonly zone: Zone
  readonly breakdown: Breakdown
  /** Who works when on a board; see `attendanceOfBoard` of the call sheets. Fastest when a day nothing changed on keeps its list. */
  readonly attendanceOf: (board: Board) => AttendanceOn
  readonly people: readonly CheckedPerson[]
  /** Ids of the packs the production chose; those that are not known are passed over. */
  readonly rulePacks: readonly string[]
  /** The production's own packs, found by id before those of the program. */
  readonly ownPacks?: readonly RulePack[]
  readonly locations?: readonly CheckedLocation[]
  /** Where people and elements are booked outside this board: other units, other productions. */
  readonly bookings?: readonly Booking[]
  /** The sun where a day is shot; null: not known. */
  readonly sunOn?: (day: ShootDay) => SunTimes | null
  /** The place in the world where a set of the story is shot, by the set's name. */
  readonly locationOfSet?: ReadonlyMap<string, string>
  /** Is a minor asked to be at school that day? Monday to Friday when left out. */
  readonly isSchoolDay?: (date: LocalDate) => boolean
  readonly minutesPerEighth?: number
  readonly clockStyle?: ClockStyle
}

/** One person's span of work on one day, call to wrap. */
export interface Attendance {
  readonly personId: string
  readonly call: Instant
  readonly wrap: Instant
}

export type AttendanceOn = (dayId: string) => readonly Attendance[]

export interface CheckedPerson {
  readonly personId: string
  readonly name: string
  readonly kind: 'cast' | 'crew'
  /** Of crew; decides whether the rules of directors and their team concern them. */
  readonly department: string
  /** "Studio teacher" is looked for here. */
  readonly position: string
  /** Of minors: decides what they may do on a date. Null: an adult, or nobody said. */
  readonly bornOn: LocalDate | null
  /** A minor whom the law lets work as adults do. */
  readonly worksAdultHours?: boolean
  /** Packs that hold for this person instead of the production's; null: the production's. */
  readonly rulePacks: readonly string[] | null
}

export interface CheckedLocation {
  readonly locationId: string
  readonly name: string
  readonly windows: readonly LocationWindow[]
}

/** Dates inclusive. `available` and `permit`: outside all of them the place cannot be had. `unavailable`: inside it cannot. */
export interface LocationWindow {
  readonly kind: 'available' | 'permit' | 'unavailable'
  readonly from: LocalDate
  readonly to: LocalDate
  readonly note: string
}

/** A day on which a person or an element works elsewhere. Exactly one of the ids is given. */
export interface Booking {
  readonly personId: string | null
  readonly elementId: string | null
  readonly date: LocalDate
  /** "Second unit", or the title of another production. */
  readonly where: string
  /** From call to wrap there; null: not known, the whole day. */
  readonly span: { readonly call: Instant; readonly wrap: Instant } | null
}

/** When there is light on one date, on the wall clock of the place; null where the sun does not rise or set. */
export interface SunTimes {
  readonly firstLight: ClockTime | null
  readonly sunrise: ClockTime | null
  readonly sunset: ClockTime | null
  readonly lastLight: ClockTime | null
}
