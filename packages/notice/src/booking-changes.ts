import type { LocalDate } from '@callboard/time'
import type { BookingChange } from './change.js'
import { leftOut, sameList } from './lists.js'
import type { Booking } from './revision.js'
import { shiftBetween } from './shift-between.js'

/** Shoot dates by day id, in each of the two revisions. */
export interface ShootDates {
  readonly before: ReadonlyMap<string, LocalDate>
  readonly after: ReadonlyMap<string, LocalDate>
}

/** One person's changes on one shoot day, what matters most first; empty when nothing changed. */
export function bookingChanges(pair: {
  readonly before: Booking | undefined
  readonly after: Booking | undefined
  readonly dates: ShootDates
}): readonly BookingChange[] {
  const { before, after, dates } = pair
  if (before && after) return changesOfBoth(before, after, dates)
  if (after) return [{ kind: 'added', before: null, after, shootDate: dateOf(dates.after, after) }]
  if (!before) return []
  const dayOmitted = !dates.after.has(before.dayId)
  return [{ kind: 'removed', before, after: null, shootDate: dateOf(dates.before, before), dayOmitted }]
}

function changesOfBoth(before: Booking, after: Booking, dates: ShootDates): readonly BookingChange[] {
  const from = dateOf(dates.before, before)
  const shootDate = dateOf(dates.after, after)
  const both = { before, after, shootDate, previousShootDate: from }
  const changes: BookingChange[] = []
  if (from !== shootDate) changes.push({ kind: 'moved', ...both, from, to: shootDate })

  const shift = shiftBetween({ ...before, shootDate: from }, { ...after, shootDate })
  if (shift) changes.push({ kind: 'callChanged', ...both, ...shift })

  if (before.location !== after.location) {
    changes.push({ kind: 'locationChanged', ...both, from: before.location, to: after.location })
  }
  if (!sameList(before.sceneNumbers, after.sceneNumbers)) {
    const added = leftOut(after.sceneNumbers, before.sceneNumbers)
    const removed = leftOut(before.sceneNumbers, after.sceneNumbers)
    changes.push({ kind: 'scenesChanged', ...both, added, removed })
  }
  if (before.dayNumber !== after.dayNumber) {
    changes.push({ kind: 'renumbered', ...both, from: before.dayNumber, to: after.dayNumber })
  }
  return changes
}

/** The shoot day's date; the call's own when the revision does not list the day. */
function dateOf(dates: ReadonlyMap<string, LocalDate>, booking: Booking): LocalDate {
  return dates.get(booking.dayId) ?? booking.date
}
