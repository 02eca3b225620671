import type { LocalDate, Minutes } from '@callboard/time'
import type { Booking, RevisionDay } from './revision.js'

/** What one revision changed, first for each person, then for the unit. */
export interface Changes {
  /** True when there is nothing to compare with: everyone and every day is added. */
  readonly first: boolean
  readonly people: readonly PersonChange[]
  readonly unit: readonly DayChange[]
  /** Days of the next revision that need no mention; a new number alone needs none. */
  readonly unchangedDays: number
  /** Days of the next revision. */
  readonly totalDays: number
}

/** Everything that changed for one person, by day, what matters most first within a day. Never empty. */
export interface PersonChange {
  readonly personId: string
  readonly first: boolean
  readonly changes: readonly BookingChange[]
}

export type BookingChange =
  | BookingAdded
  | BookingRemoved
  | BookingMoved
  | CallChanged
  | LocationChanged
  | ScenesChanged
  | BookingRenumbered

export interface BookingAdded {
  readonly kind: 'added'
  readonly before: null
  readonly after: Booking
  readonly shootDate: LocalDate
}

export interface BookingRemoved {
  readonly kind: 'removed'
  readonly before: Booking
  readonly after: null
  readonly shootDate: LocalDate
  /** True when the whole shoot day went, not only this person's booking. */
  readonly dayOmitted: boolean
}

/** The same shoot day on another date. */
export interface BookingMoved extends BothBookings {
  readonly kind: 'moved'
  readonly from: LocalDate
  readonly to: LocalDate
}

export interface CallChanged extends BothBookings {
  readonly kind: 'callChanged'
  /** Pushed is later, pulled up is earlier. */
  readonly direction: 'pushed' | 'pulledUp'
  /** How far, always positive. */
  readonly by: Minutes
}

export interface LocationChanged extends BothBookings {
  readonly kind: 'locationChanged'
  readonly from: string | null
  readonly to: string | null
}

/** Both lists empty: the same scenes in another order. */
export interface ScenesChanged extends BothBookings {
  readonly kind: 'scenesChanged'
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** The same day on the same date under another number: a fact, not an alarm. */
export interface BookingRenumbered extends BothBookings {
  readonly kind: 'renumbered'
  readonly from: number
  readonly to: number
}

interface BothBookings {
  readonly before: Booking
  readonly after: Booking
  /** The shoot day's date in the next revision. */
  readonly shootDate: LocalDate
  /** The shoot day's date in the previous revision. */
  readonly previousShootDate: LocalDate
}

export type DayChange =
  | { readonly kind: 'dayAdded'; readonly before: null; readonly after: RevisionDay }
  | { readonly kind: 'dayOmitted'; readonly before: RevisionDay; readonly after: null }
  | ({ readonly kind: 'dayMoved' } & BothDays)
  | ({ readonly kind: 'dayCallChanged'; readonly direction: 'pushed' | 'pulledUp'; readonly by: Minutes } & BothDays)
  | ({ readonly kind: 'dayLocationChanged' } & BothDays)
  | ({ readonly kind: 'scenesAdded'; readonly scenes: readonly string[] } & BothDays)
  /** Scenes that stood on another day of the revision before. */
  | ({ readonly kind: 'scenesMovedHere'; readonly scenes: readonly string[]; readonly from: RevisionDay } & BothDays)
  | ({ readonly kind: 'scenesMovedAway'; readonly scenes: readonly string[]; readonly to: RevisionDay } & BothDays)
  | ({ readonly kind: 'scenesRemoved'; readonly scenes: readonly string[] } & BothDays)
  | ({ readonly kind: 'scenesReordered' } & BothDays)
  | ({ readonly kind: 'dayRenumbered' } & BothDays)

interface BothDays {
  readonly before: RevisionDay
  readonly after: RevisionDay
}
