import type { LocationKey } from '../places/location.js'

/** One shoot day as an assistant director writes it down. */
export interface DayPlan {
  readonly location: LocationKey
  /** "07:30" */
  readonly generalCall: string
  readonly note: string
  /** In shooting order: a scene by number, or a banner with its minutes. */
  readonly rows: readonly (string | Banner)[]
}

/** A row without a scene: text and minutes. */
export type Banner = readonly [text: string, minutes: number]
