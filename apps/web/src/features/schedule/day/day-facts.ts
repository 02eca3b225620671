import { callsOfBoard, restBreaches, wrapOf, type Call, type RestBreach } from '@callboard/call-sheet'
import { daysInOrder, totalsOfDay, type Board, type ShootDay, type Totals } from '@callboard/schedule'
import { wallTimeOf, type ClockTime, type Instant } from '@callboard/time'
import { groupsOf } from '../groups-of.js'
import type { ScheduleFacts } from '../schedule-facts.js'

/** What a shoot day adds up to, and what is wrong with it. */
export interface DayFacts {
  readonly day: ShootDay
  readonly number: number
  readonly of: number
  readonly totals: Totals
  /** Cast called. */
  readonly cast: number
  readonly wrap: ClockTime
  readonly calls: readonly Call[]
  /** People called to this day too early. */
  readonly breaches: readonly RestBreach[]
  /** Number of another shoot day on the same date, or null. */
  readonly sameDateAs: number | null
}

/** The facts of every shoot day, by its id, in shooting order. */
export function dayFactsOf(board: Board, facts: ScheduleFacts): ReadonlyMap<string, DayFacts> {
  const days = daysInOrder(board)
  const calls = callsOfBoard({ board, zone: facts.zone, people: facts.people, scenes: facts.scenes })
  const wraps = new Map<string, Instant>(days.map((day) => [day.id, wrapOf({ day, board, zone: facts.zone })]))
  const breaches = restBreaches(calls, wraps, { minimumRest: facts.minimumRest })
  const callsByDay = groupsOf(calls, (call) => call.dayId)
  const breachesByDay = groupsOf(breaches, (breach) => breach.toDayId)
  const dayFacts = days.map((day, index): DayFacts => {
    const called = callsByDay.get(day.id) ?? []
    const same = days.findIndex((other) => other.date === day.date && other.id !== day.id)
    return {
      day,
      number: index + 1,
      of: days.length,
      totals: totalsOfDay(board, day.id),
      cast: called.filter((call) => call.status !== 'crew').length,
      wrap: wallTimeOf(wraps.get(day.id) as Instant, facts.zone).time,
      calls: called,
      breaches: breachesByDay.get(day.id) ?? [],
      sameDateAs: same === -1 ? null : same + 1,
    }
  })
  return new Map(dayFacts.map((one) => [one.day.id, one]))
}
