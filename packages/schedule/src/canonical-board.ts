import type { Board, CallException, ShootDay, Strip } from './board.js'
import { byOrder, compareText } from './order-keys.js'

/** A board with nothing on it. */
export function emptyBoard(): Board {
  return { days: [], strips: [], callExceptions: [] }
}

/**
 * The same board with its lists in the one order edits keep: days as they are shot, strips by id, call exceptions by day and person.
 * Two boards that say the same are then deeply equal. Does not change its input.
 */
export function canonicalBoard(board: Board): Board {
  return {
    days: sortedDays(board.days),
    strips: sortedStrips(board.strips),
    callExceptions: sortedCalls(board.callExceptions),
  }
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
