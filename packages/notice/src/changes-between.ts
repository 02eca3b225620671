import { bookingChanges } from './booking-changes.js'
import type { BookingChange, Changes, PersonChange } from './change.js'
import { dayChanges } from './day-changes.js'
import type { Booking, Revision } from './revision.js'

/**
 * What the next revision changes against the previous one, for each person and for the unit. People without a change are
 * left out. Against null everyone and every day is added, flagged `first`. Shoot days are the same when their id is, whatever
 * their date or number. A status code alone (W becoming WF) is not a change to the person.
 */
export function changesBetween(previous: Revision | null, next: Revision): Changes {
  const unit = dayChanges(previous?.days ?? [], next.days)
  const mentioned = new Set(unit.flatMap((change) => (change.kind === 'dayRenumbered' ? [] : change.after?.dayId)))
  return {
    first: previous === null,
    people: peopleChanges(previous, next),
    unit,
    unchangedDays: next.days.filter((day) => !mentioned.has(day.dayId)).length,
    totalDays: next.days.length,
  }
}

function peopleChanges(previous: Revision | null, next: Revision): readonly PersonChange[] {
  const before = bookingsByPerson(previous?.bookings ?? [])
  const after = bookingsByPerson(next.bookings)
  const dates = { before: datesOf(previous), after: datesOf(next) }
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((personId) => {
    const own = before.get(personId) ?? new Map<string, Booking>()
    const now = after.get(personId) ?? new Map<string, Booking>()
    const changes = [...new Set([...own.keys(), ...now.keys()])]
      .map((dayId) => bookingChanges({ before: own.get(dayId), after: now.get(dayId), dates }))
      .toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : Number(momentOf(a) > momentOf(b))))
      .flat()
    return changes.length > 0 ? [{ personId, first: previous === null, changes }] : []
  })
}

function bookingsByPerson(bookings: readonly Booking[]): ReadonlyMap<string, ReadonlyMap<string, Booking>> {
  const byPerson = new Map<string, Map<string, Booking>>()
  for (const booking of bookings) {
    const own = byPerson.get(booking.personId) ?? new Map<string, Booking>()
    byPerson.set(booking.personId, own.set(booking.dayId, booking))
  }
  return byPerson
}

function datesOf(revision: Revision | null) {
  return new Map((revision?.days ?? []).map((day) => [day.dayId, day.date]))
}

function momentOf(changes: readonly BookingChange[]): string {
  const first = changes[0]
  return first?.after?.instant ?? first?.before?.instant ?? ''
}
