import type { BookingChange } from './change.js'

/** The shoot day a person's change is about. */
export function changedDayOf(change: BookingChange): string {
  return change.after === null ? change.before.dayId : change.after.dayId
}

/**
 * What a person answers to when they answer one change: "callChanged.<day id>". Unique within one person's changes of one
 * revision, and the same in every revision that changes the same thing of the same day.
 */
export function changeIdOf(change: BookingChange): string {
  return `${change.kind}.${changedDayOf(change)}`
}
