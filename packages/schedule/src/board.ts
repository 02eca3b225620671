import type { Branded } from '@callboard/basics'
import type { ClockTime, LocalDate, Minutes } from '@callboard/time'

/** Script length in eighths of a page, a whole number; 4 5/8 pages are 37. */
export type Eighths = Branded<number, 'Eighths'>

/** Fractional index: strips and days sort by it as plain text (code units), ties by id. */
export type OrderKey = Branded<string, 'OrderKey'>

/** One draft's arrangement of strips and shoot days. Plain data; it travels as JSON. */
export interface Board {
  readonly days: readonly ShootDay[]
  readonly strips: readonly Strip[]
  readonly callExceptions: readonly CallException[]
}

/** What a day of the unit is for. Only days of type `shoot` are numbered, call people and count as work. */
export type DayType = (typeof DAY_TYPES)[number]

/** Every type of day, as one-liners name them. */
export const DAY_TYPES = ['shoot', 'prep', 'travel', 'rehearsal', 'hiatus', 'weekend', 'holiday', 'weather', 'wrap'] as const

/** A day of the unit. Its number is its place among the days of type `shoot`, not a property; it may cross midnight and may move to another date. */
export interface ShootDay {
  readonly id: string
  readonly type: DayType
  /** Locked: it keeps its date and facts, and strips neither leave nor enter it. */
  readonly locked: boolean
  readonly order: OrderKey
  readonly date: LocalDate
  /** The unit's general call, on the wall clock of the production's zone, on `date`. */
  readonly generalCall: ClockTime
  readonly locationId: string | null
  /** Free text that goes on the call sheet. */
  readonly note: string
}

export type Strip = SceneStrip | BannerStrip

export interface StripPlace {
  /** null: in the boneyard. */
  readonly dayId: string | null
  readonly order: OrderKey
  /** Locked: it stays where it is, whole. */
  readonly locked: boolean
}

/** A scene, or a part of a split scene, on the board. */
export interface SceneStrip extends StripPlace {
  readonly kind: 'scene'
  readonly id: string
  readonly sceneId: string
  /** "A", "B" … when the scene is split over several strips, else null. */
  readonly part: string | null
  /** This strip's share of the scene. */
  readonly eighths: Eighths
}

/** What a banner stands for; rules about meals and moves go by it, not by its text. */
export type BannerPurpose = (typeof BANNER_PURPOSES)[number]

/** Every purpose of a banner. */
export const BANNER_PURPOSES = ['note', 'meal', 'companyMove', 'rehearsal', 'travel'] as const

/** A row without a scene: a meal, a company move, a rehearsal. */
export interface BannerStrip extends StripPlace {
  readonly kind: 'banner'
  readonly id: string
  readonly text: string
  readonly minutes: Minutes
  readonly purpose: BannerPurpose
}

/** A person's call on one day where it differs from what is derived. */
export interface CallException {
  readonly dayId: string
  readonly personId: string
  readonly call:
    | { readonly kind: 'offset'; readonly minutes: Minutes }
    | { readonly kind: 'notCalled' }
}
