import { callsOfBoard, restBreaches, wrapOf, type Call, type RestBreach } from '@callboard/call-sheet'
import { dayNumberOf, daysInOrder, shootDaysInOrder, totalsOfDay, type Board, type ShootDay, type Totals } from '@callboard/schedule'
import { wallTimeOf, type ClockTime, type Instant } from '@callboard/time'
import { dayLabel } from '../../../lib/day-label.js'
import { groupsOf } from '../groups-of.js'
import type { ScheduleFacts } from '../schedule-facts.js'

/** What a day adds up to, and what is wrong with it. */
export interface DayFacts {
  readonly day: ShootDay
  /** Among the shoot days; null for a day of another type. */
  readonly number: number | null
  /** "Day 4", "Travel". */
  readonly label: string
  /** How many shoot days there are. */
  readonly of: number
  readonly totals: Totals
  /** Cast called. */
  readonly cast: number
  readonly wrap: ClockTime
  readonly calls: readonly Call[]
  /** People called to this day too early. */
  readonly breaches: readonly RestBreach[]
  /** Label of another day on the same date, or null. */
  readonly sameDateAs: string | null
}

/** The facts of every day, by its id, in shooting order. */
export function dayFactsOf(board: Board, facts: ScheduleFacts): ReadonlyMap<string, DayFacts> {
  const days = daysInOrder(board)
  const calls = callsOfBoard({ board, zone: facts.zone, people: facts.people, scenes: facts.scenes })
  const wraps = new Map<string, Instant>(days.map((day) => [day.id, wrapOf({ day, board, zone: facts.zone })]))
  const breaches = restBreaches(calls, wraps, { minimumRest: facts.minimumRest })
  const callsByDay = groupsOf(calls, (call) => call.dayId)
  const breachesByDay = groupsOf(breaches, (breach) => breach.toDayId)
  const dayFacts = days.map((day): DayFacts => {
    const called = callsByDay.get(day.id) ?? []
    const same = days.find((other) => other.date === day.date && other.id !== day.id)
    return {
      day,
      number: dayNumberOf(board, day.id),
      label: labelOf(board, day),
      of: shootDaysInOrder(board).length,
      totals: totalsOfDay(board, day.id),
      cast: called.filter((call) => call.status !== 'crew').length,
      wrap: wallTimeOf(wraps.get(day.id) as Instant, facts.zone).time,
      calls: called,
      breaches: breachesByDay.get(day.id) ?? [],
      sameDateAs: same ? labelOf(board, same) : null,
    }
  })
  return new Map(dayFacts.map((one) => [one.day.id, one]))
}

function labelOf(board: Board, day: ShootDay): string {
  return dayLabel({ type: day.type, number: dayNumberOf(board, day.id) })
}
