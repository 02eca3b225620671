import type { LocalDate } from '@callboard/time'
import type { Eighths } from '../board.js'

/** What the scenes of one production need, and when it can be had: the ground of day-out-of-days, one-liner and checks. */
export interface Breakdown {
  readonly elements: readonly Element[]
  readonly scenes: readonly BreakdownScene[]
  readonly links: readonly ElementLink[]
  readonly availabilities: readonly Availability[]
  readonly events: readonly ElementEvent[]
  readonly orders: readonly SceneOrder[]
}

/** Anything a scene needs, by one of the standard categories. */
export interface Element {
  readonly elementId: string
  /** Name of one of the 29 standard categories, "Cast Members". */
  readonly category: string
  readonly name: string
  /** The cast number, or the number of a prop or vehicle: text ("12", "X1"), used once per category. */
  readonly boardId: string | null
  /** Who plays a cast member, drives a vehicle or handles an animal. */
  readonly personId: string | null
  readonly includeInDood: boolean
  readonly allowHold: boolean
  /** Needs `allowHold`. */
  readonly allowDrop: boolean
  /** Calendar days a gap must have for a drop and pick-up. */
  readonly minimumDropDays: number
  /** Cost of one paid day in whole units of the production's currency. */
  readonly dayRate: number | null
}

/** A scene with everything a scheduler asks about it. */
export interface BreakdownScene {
  readonly sceneId: string
  /** As text, "12A"; empty when the screenplay numbers none. */
  readonly number: string
  readonly heading: string
  readonly intExt: 'INT' | 'EXT' | 'INT/EXT' | null
  readonly set: string
  readonly timeOfDay: string | null
  readonly lighting: 'day' | 'night' | 'dawn/dusk' | null
  readonly synopsis: string
  readonly eighths: Eighths
  /** "D1", "N2"; empty when nobody said. */
  readonly scriptDay: string
  /** The unit that shoots it; null: not decided, the main unit. */
  readonly unitId: string | null
  /** Estimated shooting time typed by hand; null: from its length. */
  readonly estimatedMinutes: number | null
  /** Background actors, head count. */
  readonly background: number
  readonly elements: readonly SceneElement[]
  /** A later draft of the screenplay left it out. */
  readonly omitted: boolean
}

export interface SceneElement {
  readonly elementId: string
  readonly quantity: number
}

/** Every scene with `elementId` also needs `linkedElementId`: a minor brings a studio teacher. */
export interface ElementLink {
  readonly elementId: string
  readonly linkedElementId: string
}

/** When an element or a person can, might or cannot be had; both dates inclusive. Exactly one of the ids is given. */
export interface Availability {
  readonly elementId: string | null
  readonly personId: string | null
  readonly from: LocalDate
  readonly to: LocalDate
  readonly kind: 'unavailable' | 'hold' | 'confirmed'
  readonly note: string
}

/** A day an element is busy without being on camera. */
export interface ElementEvent {
  readonly elementId: string
  readonly date: LocalDate
  readonly kind: 'travel' | 'rehearsal' | 'fitting'
}

/** A scene that must be shot before another, or on the same day. */
export interface SceneOrder {
  readonly kind: 'before' | 'sameDay'
  readonly firstSceneId: string
  readonly secondSceneId: string
  readonly reason: string
}

/** The category whose elements are played by people and make the cast. */
export const CAST = 'Cast Members'
