import { assertNever } from '@callboard/basics'
import { addDays, clockTime, formatClock, formatDay, type ClockStyle, type LocalDate, type WallTime } from '@callboard/time'
import type { BookingChange } from './change.js'
import { asksForAnswer } from './is-concerned.js'
import type { Booking } from './revision.js'
import { sceneList } from './sentence-of.js'

export interface ToldAt {
  readonly clock: ClockStyle
  /** The moment it is told, on the production's wall. */
  readonly now: WallTime
}

const EVENING = clockTime('20:00')

/**
 * What one change asks its person to do: where to be when, and until when to confirm. Answers are due by 20:00 of the evening
 * before the call that is earlier, the old or the new; once that has passed, now.
 * @example "Be at Pier 4 at 06:30 on Tue 12 Jan. Confirm by 20:00."
 */
export function toDoOf(change: BookingChange, told: ToldAt): string {
  const act = actOf(change, told.clock)
  return asksForAnswer(change) ? `${act} ${dueOf(change, told)}` : act
}

function actOf(change: BookingChange, clock: ClockStyle): string {
  switch (change.kind) {
    case 'added':
    case 'callChanged':
      return `${beThere(change.after, clock)}.`
    case 'removed':
      return `Do not come on ${formatDay(change.before.date)}.`
    case 'moved':
      return `${beThere(change.after, clock)}, not on ${formatDay(change.before.date)}.`
    case 'locationChanged':
      return `${beThere(change.after, clock)}${change.from === null ? '' : `, not at ${change.from}`}.`
    case 'scenesChanged':
      return change.after.sceneNumbers.length === 0 ? 'You have no scene of your own that day.' : `Be ready for ${sceneList(change.after.sceneNumbers)}.`
    case 'renumbered':
      return 'Nothing to do.'
    default:
      return assertNever(change)
  }
}

function beThere({ location, time, date }: Booking, clock: ClockStyle): string {
  return `Be ${location === null ? 'there' : `at ${location}`} at ${formatClock(time, clock)} on ${formatDay(date)}`
}

function dueOf(change: BookingChange, { now, clock }: ToldAt): string {
  const evening = addDays(earliestOf(change), -1)
  if (evening < now.date || (evening === now.date && now.time >= EVENING)) return 'Confirm now.'
  return `Confirm by ${formatClock(EVENING, clock)}${evening === now.date ? '' : ` on ${formatDay(evening)}`}.`
}

function earliestOf({ before, after }: BookingChange): LocalDate {
  const dates = [before?.date, after?.date].flatMap((date) => date ?? [])
  return dates.toSorted()[0]!
}
