import { minutes, type Minutes } from '@callboard/time'
import type { Board, Eighths, Strip } from './board.js'
import { boneyardOf, stripsOfDay } from './strips-of-day.js'

export interface Totals {
  readonly eighths: Eighths
  /** Scenes, a split scene counted once. */
  readonly scenes: number
  /** Eighths at the pace, plus the banners. */
  readonly estimatedMinutes: Minutes
}

export interface Pace {
  readonly minutesPerEighth: number
}

/** 12 minutes for an eighth: five pages in eight hours of shooting. A starting value, to be set per production. */
export const MINUTES_PER_EIGHTH = 12

const USUAL: Pace = { minutesPerEighth: MINUTES_PER_EIGHTH }

/** What one shoot day adds up to; zeros when the day is not on the board. */
export function totalsOfDay(board: Board, dayId: string, pace: Pace = USUAL): Totals {
  return totalsOfStrips(stripsOfDay(board, dayId), pace)
}

/** What all shoot days together add up to, and what waits in the boneyard. */
export function totalsOfBoard(board: Board, pace: Pace = USUAL): { readonly scheduled: Totals; readonly boneyard: Totals } {
  return {
    scheduled: totalsOfStrips(board.strips.filter((strip) => strip.dayId !== null), pace),
    boneyard: totalsOfStrips(boneyardOf(board), pace),
  }
}

/** What some strips add up to: a selection on the board. */
export function totalsOfStrips(strips: readonly Strip[], pace: Pace = USUAL): Totals {
  const scenes = strips.filter((strip) => strip.kind === 'scene')
  const banners = strips.filter((strip) => strip.kind === 'banner')
  const eighths = scenes.reduce((sum, strip) => sum + strip.eighths, 0)
  const pauses = banners.reduce((sum, strip) => sum + strip.minutes, 0)
  return {
    eighths: eighths as Eighths,
    scenes: new Set(scenes.map((strip) => strip.sceneId)).size,
    estimatedMinutes: minutes(Math.round(eighths * pace.minutesPerEighth) + pauses),
  }
}
