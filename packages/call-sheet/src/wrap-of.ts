import type { Board, ShootDay } from '@callboard/schedule'
import { callTime, minutes, type Instant, type Zone } from '@callboard/time'
import { timelineOf, type CallsPace } from './timeline.js'

/** The moment the last strip of a day is estimated to be done; the general call itself on a day without strips. */
export function wrapOf(input: { readonly day: ShootDay; readonly board: Board; readonly zone: Zone } & CallsPace): Instant {
  const last = timelineOf({ ...input, dayId: input.day.id }).at(-1)
  const length = last ? last.startsAfter + last.length : 0
  return callTime({ ...input.day, offset: minutes(length), zone: input.zone }).instant
}
