import type { Board, Strip } from './board.js'
import { CAST, type Breakdown } from './breakdown/breakdown.js'
import { breakdownIndexOf, type BreakdownIndex } from './breakdown/breakdown-index.js'
import { paceOf, type Pace } from './pace.js'
import { shootDaysInOrder, stripsOfDay } from './strips-of-day.js'
import { totalsOfStrips, type Totals } from './totals-of-day.js'

/** What a day adds up to, with what its scenes need. */
export interface DayTotals extends Totals {
  /** Cast members in the day's scenes, each counted once. */
  readonly cast: number
  /** Head counts of the day's scenes added up: who is in two scenes counts twice. A split scene counts once. */
  readonly background: number
}

/** What several days add up to: the foot of a one-liner. */
export interface DaysTotals extends DayTotals {
  /** Days of type shoot. */
  readonly shootDays: number
}

/** What one day adds up to; zeros when it is not on the board. Honours the shooting times typed in the breakdown. */
export function dayTotalsOf(
  board: Board,
  dayId: string,
  breakdown: Pick<Breakdown, 'elements' | 'scenes'>,
  pace: Pace = paceOf(breakdown),
): DayTotals {
  return needsTotalsOf(stripsOfDay(board, dayId), breakdownIndexOf(breakdown), pace)
}

/** What all days of a board add up to, the boneyard apart. */
export function totalsOfDays(board: Board, breakdown: Pick<Breakdown, 'elements' | 'scenes'>, pace: Pace = paceOf(breakdown)): DaysTotals {
  const scheduled = board.strips.filter((strip) => strip.dayId !== null)
  return { shootDays: shootDaysInOrder(board).length, ...needsTotalsOf(scheduled, breakdownIndexOf(breakdown), pace) }
}

/** What some strips add up to. */
function needsTotalsOf(strips: readonly Strip[], { scenes, elements }: BreakdownIndex, pace: Pace): DayTotals {
  const sceneIds = new Set(strips.flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : [])))
  const cast = new Set<string>()
  let background = 0
  for (const sceneId of sceneIds) {
    const scene = scenes.get(sceneId)
    background += scene?.background ?? 0
    for (const { elementId } of scene?.elements ?? []) if (elements.get(elementId)?.category === CAST) cast.add(elementId)
  }
  return { ...totalsOfStrips(strips, pace), cast: cast.size, background }
}
