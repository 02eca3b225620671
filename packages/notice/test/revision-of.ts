import { clockTime, localDate, resolveWallTime, zone } from '@callboard/time'
import type { Booking, Revision, RevisionDay } from '../src/index.js'

/** One shoot day as an AD would jot it down, with one person's call (null: not called). */
export interface WrittenDay {
  readonly id: string
  readonly day: number
  readonly date: string
  readonly general: string
  readonly at: string | null
  readonly scenes: readonly string[]
  readonly call: string | null
  /** The date of the call when it is not the shoot day's. */
  readonly calledOn?: string
}

const BERLIN = zone('Europe/Berlin')

/** A revision in which one person, "ana", has the calls written beside the days. */
export function revisionOf(days: readonly WrittenDay[], colour = 'Pink'): Revision {
  return { number: 3, colour, days: days.map(dayOf), bookings: days.flatMap(bookingOf) }
}

function dayOf({ id, day, date, general, at, scenes }: WrittenDay): RevisionDay {
  return {
    dayId: id,
    dayNumber: day,
    date: localDate(date),
    generalCall: clockTime(general),
    location: at,
    sceneNumbers: scenes,
  }
}

function bookingOf({ id, day, date, at, scenes, call, calledOn }: WrittenDay): readonly Booking[] {
  if (call === null) return []
  const on = localDate(calledOn ?? date)
  const time = clockTime(call)
  const { instant } = resolveWallTime({ date: on, time, zone: BERLIN })
  const what = { personId: 'ana', dayId: id, dayNumber: day, status: 'W' as const, sceneNumbers: scenes, location: at }
  return [{ ...what, date: on, time, instant }]
}
