import { assertNever } from '@callboard/basics'
import type { BookingChange, DayChange } from './change.js'

/** What happened, in the five words a call sheet change is spoken of. */
export type ChangeClass = 'added' | 'omitted' | 'moved' | 'reordered' | 'changed'

/**
 * The class of a person's or the unit's change. A call that is pushed or pulled up, another place, other scenes and another
 * number are *changed*; the same scenes in another order are *reordered*.
 */
export function classOf(change: BookingChange | DayChange): ChangeClass {
  switch (change.kind) {
    case 'added':
    case 'dayAdded':
    case 'scenesAdded':
      return 'added'
    case 'removed':
    case 'dayOmitted':
    case 'scenesRemoved':
      return 'omitted'
    case 'moved':
    case 'dayMoved':
    case 'scenesMovedHere':
    case 'scenesMovedAway':
      return 'moved'
    case 'scenesReordered':
      return 'reordered'
    case 'scenesChanged':
      return change.added.length === 0 && change.removed.length === 0 ? 'reordered' : 'changed'
    case 'callChanged':
    case 'locationChanged':
    case 'renumbered':
    case 'dayCallChanged':
    case 'dayLocationChanged':
    case 'dayRenumbered':
      return 'changed'
    default:
      return assertNever(change)
  }
}
