import type { LocalDate } from '@callboard/time'
import type { Element, ElementEvent } from '../breakdown/breakdown.js'
import type { DoodKind } from '../dood/dood.js'
import type { DayHead, SceneLine } from '../one-liner/one-liner.js'

/** One person's way through the schedule. */
export interface Itinerary {
  readonly personId: string
  /** What they play, drive or handle, by category and board id. */
  readonly roles: readonly Role[]
  /** Only dates that hold something for them: work, hold, travel, rehearsal, fitting. */
  readonly days: readonly ItineraryDay[]
}

export type Role = Pick<Element, 'elementId' | 'category' | 'name' | 'boardId'>

export interface ItineraryDay {
  readonly date: LocalDate
  /** The day's code for each role that has one, as in the Day out of Days; for crew one code without a role. */
  readonly statuses: readonly ItineraryStatus[]
  /** What else they do that day. */
  readonly events: readonly ElementEvent['kind'][]
  /** The units' days they work on, units in the order of the boards. */
  readonly stops: readonly ItineraryStop[]
}

export interface ItineraryStatus {
  /** Null for crew, who work on every shoot day. */
  readonly elementId: string | null
  /** "SW", "W", "H" … */
  readonly code: string
  readonly kind: DoodKind
}

export interface ItineraryStop extends DayHead {
  /** Position of the unit's board in the list given. */
  readonly board: number
  /** Their scenes in shooting order; of crew all scenes. */
  readonly scenes: readonly SceneLine[]
}
