import type { ShotOn } from '../shooting/shooting-of.js'

/** What is needed: an element of the breakdown, or a whole set that several departments make one after the other. */
export type NeedSubject =
  | { readonly kind: 'element'; readonly elementId: string }
  /** The place in the story, by its name, with the elements of the category that its scenes need. */
  | { readonly kind: 'set'; readonly set: string; readonly elementIds: readonly string[] }

/** One thing that scenes of one production need, of one category. A set is needed once for each category that has something in it. */
export interface Need {
  readonly productionId: string
  readonly subject: NeedSubject
  readonly category: string
  /** The element's name or the set's. */
  readonly name: string
  /** Whose business the category is; null when it is nobody's before the shoot. */
  readonly department: string | null
  /** The most one scene needs of it; 1 for a set. */
  readonly quantity: number
  /** Scenes that need it: those on a shoot day first, in shooting order, then the rest in the order of the breakdown. Never empty. */
  readonly sceneIds: readonly string[]
  /** The shoot days that need it, the first first; empty while no scene of it is on a day. */
  readonly days: readonly NeedDay[]
}

/** What one shoot day needs of it. */
export interface NeedDay {
  readonly day: ShotOn
  readonly sceneIds: readonly string[]
  /** The most one of its scenes needs: what must be there at once. */
  readonly atOnce: number
  /** What its scenes need taken together: what is used up when each uses its own. */
  readonly together: number
}
