import type { Eighths } from '@callboard/schedule'

/** What a call sheet says about a scene of the screenplay. */
export interface SceneFacts {
  readonly sceneId: string
  /** "12A" */
  readonly number: string
  /** The slug line as written. */
  readonly heading: string
  /** "INT", "EXT", "INT/EXT" … as written. */
  readonly intExt: string
  readonly set: string
  /** "DAY", "NIGHT", "DUSK" … as written. */
  readonly timeOfDay: string
  readonly synopsis: string
  /** Folded names of the characters who speak or appear. */
  readonly characters: readonly string[]
  readonly eighths: Eighths
  /** True while nobody has measured the page count. */
  readonly eighthsEstimated: boolean
  /** Shooting time typed by hand, in minutes; null or left out: from its length. */
  readonly estimatedMinutes?: number | null
}

/** What of a scene decides who is called for it, and when. */
export type WorkingScene = Pick<SceneFacts, 'sceneId' | 'characters' | 'eighths' | 'estimatedMinutes'>
