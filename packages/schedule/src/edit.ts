import type { BannerStrip, CallException, Eighths, OrderKey, SceneStrip, ShootDay } from './board.js'

/**
 * One change to a board, as plain data: run in the browser at once, again on the server, kept as history, and undone by its inverse.
 * Positions are explicit (day and order key, not "one further down"), so edits made on an older version are simply applied
 * to the newer board in the server's order: moves of different strips commute, the last move of one strip wins, and an edit that
 * names something removed meanwhile is refused.
 */
export type Edit =
  | MoveStrips
  | InsertDay
  | MoveDays
  | ChangeDay
  | RemoveDay
  | AddBanner
  | ChangeBanner
  | RemoveBanner
  | SplitScene
  | JoinScene
  | AddScenes
  | RemoveScenes
  | ChangeEighths
  | SetCall
  | SetLocks
  | Batch

export interface StripMove {
  readonly stripId: string
  /** null: to the boneyard. */
  readonly dayId: string | null
  readonly order: OrderKey
}

export interface MoveStrips {
  readonly kind: 'moveStrips'
  readonly moves: readonly StripMove[]
}

export interface InsertDay {
  readonly kind: 'insertDay'
  readonly day: ShootDay
}

export interface DayMove {
  readonly dayId: string
  readonly order: OrderKey
  readonly date: ShootDay['date']
}

/** New positions and dates of shoot days; several at once when the dates stay in place and the days go round. */
export interface MoveDays {
  readonly kind: 'moveDays'
  readonly moves: readonly DayMove[]
}

export type DayChange = Partial<Pick<ShootDay, 'type' | 'date' | 'generalCall' | 'locationId' | 'note'>>

export interface ChangeDay {
  readonly kind: 'changeDay'
  readonly dayId: string
  readonly change: DayChange
}

/** Takes a shoot day away: its strips go to the end of the boneyard, its call exceptions go with it. */
export interface RemoveDay {
  readonly kind: 'removeDay'
  readonly dayId: string
}

export interface AddBanner {
  readonly kind: 'addBanner'
  readonly banner: BannerStrip
}

export type BannerChange = Partial<Pick<BannerStrip, 'text' | 'minutes' | 'purpose'>>

export interface ChangeBanner {
  readonly kind: 'changeBanner'
  readonly stripId: string
  readonly change: BannerChange
}

export interface RemoveBanner {
  readonly kind: 'removeBanner'
  readonly stripId: string
}

export interface ScenePart extends StripMove {
  readonly part: string
  readonly eighths: Eighths
}

/** Makes one scene strip into two or more. The first part keeps the strip's id; the eighths sum to the whole. */
export interface SplitScene {
  readonly kind: 'splitScene'
  readonly stripId: string
  readonly parts: readonly ScenePart[]
}

/** Makes parts of one scene into one strip again: `into` stays, `stripIds` are taken into it. */
export interface JoinScene {
  readonly kind: 'joinScene'
  readonly into: StripMove & { readonly part: string | null }
  readonly stripIds: readonly string[]
}

/** Puts scenes on the board that are not on it yet, each as one strip or as all its parts. */
export interface AddScenes {
  readonly kind: 'addScenes'
  readonly strips: readonly SceneStrip[]
}

/** Takes scenes off the board with all their parts: they were omitted from the screenplay. */
export interface RemoveScenes {
  readonly kind: 'removeScenes'
  readonly sceneIds: readonly string[]
}

/** A scene's length changed. Names every strip of the scene, so that a split made meanwhile is noticed. */
export interface ChangeEighths {
  readonly kind: 'changeEighths'
  readonly sceneId: string
  readonly parts: readonly { readonly stripId: string; readonly eighths: Eighths }[]
}

/** A person's call on one day is typed; null: derived again. */
export interface SetCall {
  readonly kind: 'setCall'
  readonly dayId: string
  readonly personId: string
  readonly call: CallException['call'] | null
}

/** Locks strips and days, or unlocks them; what is locked already is left as it is. */
export interface SetLocks {
  readonly kind: 'setLocks'
  /** Ids of strips. */
  readonly strips?: readonly string[]
  /** Ids of days. */
  readonly days?: readonly string[]
  readonly locked: boolean
}

/** Several edits as one: all happen, in order, or none. */
export interface Batch {
  readonly kind: 'batch'
  readonly edits: readonly Edit[]
}
