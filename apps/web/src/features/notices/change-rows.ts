import { assertNever } from '@callboard/basics'
import type { Booking, BookingChange } from '@callboard/notice'
import { formatDay, formatDuration, type LocalDate } from '@callboard/time'
import { clockWords, type ClockSetting } from '../../lib/time-words.js'

/** One change as the office reads it: what happened, on which day, what was and what is. */
export interface ChangeRow {
  readonly word: string
  readonly day: string
  readonly before: string | null
  readonly after: string | null
  /** How far, where that is measured. */
  readonly by?: string
}

/** A person's change: what was and what is. */
export function rowOf(change: BookingChange, clock: ClockSetting): ChangeRow {
  switch (change.kind) {
    case 'added':
      return { word: 'Added', day: dayOf(change.after, change.shootDate), before: null, after: bookingWords(change.after, clock) }
    case 'removed':
      return {
        word: 'Omitted',
        day: dayOf(change.before, change.shootDate),
        before: bookingWords(change.before, clock),
        after: change.dayOmitted ? 'day omitted' : 'not called',
      }
    case 'moved':
      return { word: 'Moved', day: `Day ${change.after.dayNumber}`, before: formatDay(change.from), after: formatDay(change.to) }
    case 'callChanged':
      return {
        word: change.direction === 'pushed' ? 'Pushed' : 'Pulled up',
        day: dayOf(change.after, change.shootDate),
        before: callWords(change.before, change.previousShootDate, clock),
        after: callWords(change.after, change.shootDate, clock),
        by: formatDuration(change.by),
      }
    case 'locationChanged':
      return { word: 'Location', day: dayOf(change.after, change.shootDate), before: change.from ?? 'TBA', after: change.to ?? 'TBA' }
    case 'scenesChanged':
      return { word: scenesWord(change), day: dayOf(change.after, change.shootDate), before: sceneWords(change.before), after: sceneWords(change.after) }
    case 'renumbered':
      return { word: 'Renumbered', day: formatDay(change.shootDate), before: `Day ${change.from}`, after: `Day ${change.to}` }
    default:
      return assertNever(change)
  }
}

function scenesWord({ added, removed }: { readonly added: readonly string[]; readonly removed: readonly string[] }) {
  return added.length === 0 && removed.length === 0 ? 'Reordered' : 'Scenes'
}

function dayOf({ dayNumber }: Booking, date: LocalDate) {
  return `Day ${dayNumber} ${formatDay(date)}`
}

function callWords({ time, date }: Booking, shootDate: LocalDate, clock: ClockSetting) {
  const words = `call ${clockWords(time, clock)}`
  return date === shootDate ? words : `${words} ${formatDay(date)}`
}

function bookingWords(booking: Booking, clock: ClockSetting) {
  const place = booking.location === null ? '' : `, ${booking.location}`
  return `call ${clockWords(booking.time, clock)}${place}`
}

function sceneWords({ sceneNumbers }: Booking) {
  return sceneNumbers.length === 0 ? 'no scenes' : sceneNumbers.join(', ')
}
