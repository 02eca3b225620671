import { stripsOfDay, type Board, type Strip } from '@callboard/schedule'
import type { DayFacts } from '../day/day-facts.js'

/** A day with its strips, in their order. */
export interface ZoomedDay {
  readonly facts: DayFacts
  readonly strips: readonly Strip[]
}

/** What a view of days shows. */
export interface DaysView {
  readonly days: readonly ZoomedDay[]
  /** The day keys act on, and the only one the Tab key stops at. */
  readonly active: string | null
  readonly found: ReadonlySet<string> | null
}

/** A function that gives the days of a board in their order; a day nothing changed on is the very object it was. */
export function zoomedDays(): (board: Board, days: ReadonlyMap<string, DayFacts>) => readonly ZoomedDay[] {
  const known = new WeakMap<DayFacts, ZoomedDay>()
  return (board, days) =>
    [...days.values()].map((facts) => {
      const day = known.get(facts) ?? { facts, strips: stripsOfDay(board, facts.day.id) }
      known.set(facts, day)
      return day
    })
}
