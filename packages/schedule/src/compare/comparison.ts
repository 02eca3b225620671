import type { BannerStrip, CallException, SceneStrip, ShootDay, Strip } from '../board.js'

/** What sets one board apart from another of the same scenes. Each list is in the order of the board it is told from: the later one, what is gone from the earlier. */
export interface BoardComparison {
  /** Strips that are only on the later board. */
  readonly added: readonly Strip[]
  /** Strips that are only on the earlier board. */
  readonly omitted: readonly Strip[]
  /** Strips on another day than before, or in or out of the boneyard. */
  readonly moved: readonly StripPair[]
  /** Strips that pass others on their day: as few as can explain the new order. */
  readonly reordered: readonly StripPair[]
  /** Strips with other facts than before, wherever they are. */
  readonly changed: readonly StripChange[]
  readonly days: DayComparison
  readonly calls: readonly CallChange[]
  /** Scenes that are only on the later board, and only on the earlier one. A split adds strips and no scene. */
  readonly scenes: { readonly added: readonly string[]; readonly omitted: readonly string[] }
  /** Strips and days that are in none of the lists. */
  readonly unchanged: { readonly strips: number; readonly days: number }
}

export interface StripPair {
  readonly before: Strip
  readonly after: Strip
}

/** A fact of a strip apart from its place. */
export type StripField = Exclude<keyof SceneStrip | keyof BannerStrip, 'kind' | 'id' | 'sceneId' | 'dayId' | 'order'>

export interface StripChange extends StripPair {
  readonly fields: readonly StripField[]
}

export interface DayComparison {
  readonly added: readonly ShootDay[]
  readonly removed: readonly ShootDay[]
  /** Days on another date, or that pass other days. */
  readonly moved: readonly DayPair[]
  readonly changed: readonly DayFieldsChange[]
}

export interface DayPair {
  readonly before: ShootDay
  readonly after: ShootDay
}

/** A fact of a day apart from its place and date. */
export type DayField = Exclude<keyof ShootDay, 'id' | 'order' | 'date'>

export interface DayFieldsChange extends DayPair {
  readonly fields: readonly DayField[]
}

/** A typed call that was set, changed, or is derived again; null where none is typed. Ids are those of the later board. */
export interface CallChange {
  readonly dayId: string
  readonly personId: string
  readonly before: CallException['call'] | null
  readonly after: CallException['call'] | null
}
