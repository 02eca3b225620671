import type { Board, ShootDay, Strip } from '../board.js'
import type { Breakdown } from '../breakdown/breakdown.js'
import { breakdownIndexOf, type BreakdownIndex } from '../breakdown/breakdown-index.js'
import { dayTotalsOf, totalsOfDays } from '../day-totals.js'
import { paceOf, type Pace } from '../pace.js'
import { dayNumberOf, daysInOrder, stripsOfDay } from '../strips-of-day.js'
import type { DayHead, OneLiner, OneLinerRow } from './one-liner.js'
import { sceneLineOf } from './scene-line-of.js'

/**
 * The one-liner of a board: each day with its strips in shooting order, a line that ends it, and the sums at the foot.
 * Strips in the boneyard are not on it.
 * Source: lineproducing.com/schedule-output; sceneitall.pro one-liner.
 */
export function oneLinerOf(board: Board, breakdown: Pick<Breakdown, 'elements' | 'scenes'>, pace: Pace = paceOf(breakdown)): OneLiner {
  const index = breakdownIndexOf(breakdown)
  return {
    days: daysInOrder(board).map((day) => ({
      ...dayHeadOf(board, day),
      rows: stripsOfDay(board, day.id).map((strip) => rowOf(strip, index, pace)),
      totals: dayTotalsOf(board, day.id, breakdown, pace),
    })),
    totals: totalsOfDays(board, breakdown, pace),
  }
}

/** What stands at the head of a day. */
export function dayHeadOf(board: Board, { id, type, date, generalCall, locationId, note }: ShootDay): DayHead {
  return { dayId: id, number: dayNumberOf(board, id), type, date, generalCall, locationId, note }
}

function rowOf(strip: Strip, index: BreakdownIndex, pace: Pace): OneLinerRow {
  if (strip.kind === 'scene') return sceneLineOf(strip, index, pace)
  const { id, text, minutes, purpose } = strip
  return { kind: 'banner', stripId: id, text, minutes, purpose }
}
