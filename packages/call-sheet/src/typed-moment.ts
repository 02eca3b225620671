import type { ShootDay } from '@callboard/schedule'
import { addDays, addMinutes, minutes, resolveWallTime, wallTimeOf, type ClockTime, type Zone } from '@callboard/time'
import type { WallMoment } from './call.js'

/** How long before general call a typed clock time can lie, in minutes; from then on it is that time of the day and night after. */
const EARLIEST = 360

/**
 * The moment somebody means who types a clock time for a shoot day: the first from six hours before its general call on, so that
 * "00:30" of a night shoot is the next date's. A time the clocks skip is that much later; of one they show twice, the first.
 */
export function typedMoment(time: ClockTime, { day, zone }: { readonly day: ShootDay; readonly zone: Zone }): WallMoment {
  const general = resolveWallTime({ date: day.date, time: day.generalCall, zone }).instant
  const from = addMinutes(general, minutes(-EARLIEST))
  const first = wallTimeOf(from, zone).date
  const moments = [0, 1, 2].map((days) => resolveWallTime({ date: addDays(first, days), time, zone }).instant)
  const moment = moments.find((each) => each >= from) ?? general
  return { instant: moment, ...wallTimeOf(moment, zone) }
}
