import { assertNever } from '@callboard/basics'
import { formatClock, formatDay, type ClockStyle } from '@callboard/time'
import type { Changes, DayChange } from './change.js'
import type { RevisionDay } from './revision.js'
import { sceneList, shiftWords } from './sentence-of.js'

/**
 * One change of the unit's schedule, in the words of the trade.
 * @example "Day 12 Tue 12 Jan: general call is now 06:30 (was 07:00), pulled up 30 min"
 */
export function unitSentenceOf(change: DayChange, { clock }: { readonly clock: ClockStyle }): string {
  switch (change.kind) {
    case 'dayAdded':
      return `${dayWords(change.after)} added: general call ${formatClock(change.after.generalCall, clock)} at ${change.after.location ?? 'TBA'}`
    case 'dayOmitted':
      return `${dayWords(change.before)} omitted`
    case 'dayMoved':
      return `Day ${change.after.dayNumber} moved to ${formatDay(change.after.date)} (was ${formatDay(change.before.date)})`
    case 'dayCallChanged':
      return `${dayWords(change.after)}: general call is now ${formatClock(change.after.generalCall, clock)} (was ${formatClock(change.before.generalCall, clock)}), ${shiftWords(change.direction, change.by)}`
    case 'dayLocationChanged':
      return `${dayWords(change.after)}: location is now ${change.after.location ?? 'TBA'} (was ${change.before.location ?? 'TBA'})`
    case 'scenesAdded':
      return `${dayWords(change.after)}: ${sceneList(change.scenes)} added`
    case 'scenesMovedHere':
      return `${dayWords(change.after)}: ${sceneList(change.scenes)} moved here from ${dayWords(change.from)}`
    case 'scenesMovedAway':
      return `${dayWords(change.after)}: ${sceneList(change.scenes)} moved to ${dayWords(change.to)}`
    case 'scenesRemoved':
      return `${dayWords(change.after)}: ${sceneList(change.scenes)} omitted`
    case 'scenesReordered':
      return `${dayWords(change.after)}: scenes reordered, now ${change.after.sceneNumbers.join(', ')}`
    case 'dayRenumbered':
      return `${dayWords(change.after)} is the former Day ${change.before.dayNumber}`
    default:
      return assertNever(change)
  }
}

/** What did not change: "31 of 34 days unchanged". */
export function unchangedSentenceOf({ unchangedDays, totalDays }: Changes): string {
  return `${unchangedDays} of ${totalDays} ${totalDays === 1 ? 'day' : 'days'} unchanged`
}

function dayWords(day: RevisionDay): string {
  return `Day ${day.dayNumber} ${formatDay(day.date)}`
}
