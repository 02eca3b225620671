import type { BannerStrip, Board, CallException, SceneStrip, ShootDay, Strip } from './board.js'
import { byOrder, compareText } from './order-keys.js'

const USUAL_DAY = { type: 'shoot', locked: false } as const
const USUAL_BANNER = { purpose: 'note', locked: false } as const

/** A board with nothing on it. */
export function emptyBoard(): Board {
  return { days: [], strips: [], callExceptions: [] }
}

/**
 * The same board with its lists in the one order edits keep: days as they are shot, strips by id, call exceptions by day and person;
 * a board kept before days had types, banners a purpose and both locks is given the usual ones.
 * Two boards that say the same are then deeply equal. Does not change its input.
 */
export function canonicalBoard(board: Board): Board {
  return {
    days: sortedDays(board.days.map(wholeDay)),
    strips: sortedStrips(board.strips.map(wholeStrip)),
    callExceptions: sortedCalls(board.callExceptions),
  }
}

/** The day itself when nothing is missing. */
function wholeDay(day: ShootDay): ShootDay {
  const kept: Partial<ShootDay> = day
  return kept.type === undefined || kept.locked === undefined ? { ...USUAL_DAY, ...day } : day
}

function wholeStrip(strip: Strip): Strip {
  const kept: Partial<BannerStrip> | Partial<SceneStrip> = strip
  if (strip.kind === 'scene') return kept.locked === undefined ? { ...strip, locked: false } : strip
  const isWhole = kept.locked !== undefined && (kept as Partial<BannerStrip>).purpose !== undefined
  return isWhole ? strip : { ...USUAL_BANNER, ...strip }
}

export function sortedDays(days: readonly ShootDay[]): readonly ShootDay[] {
  return days.toSorted(byOrder)
}

export function sortedStrips(strips: readonly Strip[]): readonly Strip[] {
  return strips.toSorted((a, b) => compareText(a.id, b.id))
}

export function sortedCalls(calls: readonly CallException[]): readonly CallException[] {
  return calls.toSorted((a, b) => compareText(a.dayId, b.dayId) || compareText(a.personId, b.personId))
}
