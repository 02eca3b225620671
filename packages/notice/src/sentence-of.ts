import { assertNever } from '@callboard/basics'
import { formatClock, formatDay, formatDuration, type ClockStyle, type LocalDate, type Minutes } from '@callboard/time'
import type { BookingChange, ScenesChanged } from './change.js'
import type { Booking } from './revision.js'

/**
 * One change of one person's booking, in the words of the trade.
 * @example "Day 12 Tue 12 Jan: your call is now 06:30 (was 07:00), pulled up 30 min"
 */
export function sentenceOf(change: BookingChange, style: { readonly clock: ClockStyle }): string {
  if (change.kind === 'callChanged') {
    return `${headlineOf(change, style)}, ${shiftWords(change.direction, change.by)}`
  }
  return headlineOf(change, style)
}

/** "pulled up 30 min", "pushed 1 h". */
export function shiftWords(direction: 'pushed' | 'pulledUp', by: Minutes): string {
  return `${direction === 'pushed' ? 'pushed' : 'pulled up'} ${formatDuration(by)}`
}

/** The same without how far a call was pushed or pulled up: short enough for a subject. */
export function headlineOf(change: BookingChange, { clock }: { readonly clock: ClockStyle }): string {
  switch (change.kind) {
    case 'added':
      return `You are added to ${dayWords(change.after, change.shootDate)}: your call is ${callWords(change.after, change.shootDate, clock)}${placeWords(change.after)}`
    case 'removed':
      return change.dayOmitted
        ? `${dayWords(change.before, change.shootDate)} is omitted; you are not called`
        : `You are omitted from ${dayWords(change.before, change.shootDate)}`
    case 'moved':
      return `Day ${change.after.dayNumber} moved to ${formatDay(change.to)} (was ${formatDay(change.from)})`
    case 'callChanged':
      return `${dayWords(change.after, change.shootDate)}: your call is now ${callWords(change.after, change.shootDate, clock)} (was ${callWords(change.before, change.previousShootDate, clock)})`
    case 'locationChanged':
      return `${dayWords(change.after, change.shootDate)}: location is now ${change.to ?? 'TBA'} (was ${change.from ?? 'TBA'})`
    case 'scenesChanged':
      return `${dayWords(change.after, change.shootDate)}: ${sceneWords(change)}`
    case 'renumbered':
      return `${dayWords(change.after, change.shootDate)} is the former Day ${change.from}`
    default:
      return assertNever(change)
  }
}

function dayWords(booking: Booking, shootDate: LocalDate): string {
  return `Day ${booking.dayNumber} ${formatDay(shootDate)}`
}

function callWords(booking: Booking, shootDate: LocalDate, clock: ClockStyle): string {
  const time = formatClock(booking.time, clock)
  return booking.date === shootDate ? time : `${time} ${formatDay(booking.date)}`
}

function placeWords(booking: Booking): string {
  return booking.location === null ? '' : ` at ${booking.location}`
}

function sceneWords({ added, removed }: ScenesChanged): string {
  const words = [
    added.length > 0 ? `${sceneList(added)} added` : '',
    removed.length > 0 ? `${sceneList(removed)} omitted` : '',
  ].filter(Boolean)
  return words.length > 0 ? `your ${words.join(', ')}` : 'your scenes are reordered'
}

/** "scene 12", "scenes 12, 14". */
export function sceneList(numbers: readonly string[]): string {
  return `${numbers.length === 1 ? 'scene' : 'scenes'} ${numbers.join(', ')}`
}
