import type { Minutes } from '@callboard/time'
import type { Board, Eighths, Strip } from './board.js'
import { estimatedMinutesOf, USUAL_PACE, type Pace } from './pace.js'
import { boneyardOf, stripsOfDay } from './strips-of-day.js'

export interface Totals {
  readonly eighths: Eighths
  /** Scenes, a split scene counted once. */
  readonly scenes: number
  /** Scenes at the pace, or in the time typed for them, plus the banners. */
  readonly estimatedMinutes: Minutes
}

/** What one shoot day adds up to; zeros when the day is not on the board. */
export function totalsOfDay(board: Board, dayId: string, pace: Pace = USUAL_PACE): Totals {
  return totalsOfStrips(stripsOfDay(board, dayId), pace)
}

/** What all shoot days together add up to, and what waits in the boneyard. */
export function totalsOfBoard(board: Board, pace: Pace = USUAL_PACE): { readonly scheduled: Totals; readonly boneyard: Totals } {
  return {
    scheduled: totalsOfStrips(board.strips.filter((strip) => strip.dayId !== null), pace),
    boneyard: totalsOfStrips(boneyardOf(board), pace),
  }
}

/** What some strips add up to: a selection on the board. */
export function totalsOfStrips(strips: readonly Strip[], pace: Pace = USUAL_PACE): Totals {
  const scenes = strips.filter((strip) => strip.kind === 'scene')
  const eighths = scenes.reduce((sum, strip) => sum + strip.eighths, 0)
  return {
    eighths: eighths as Eighths,
    scenes: new Set(scenes.map((strip) => strip.sceneId)).size,
    estimatedMinutes: estimatedMinutesOf(strips, pace),
  }
}
