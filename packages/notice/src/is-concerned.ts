import type { BookingChange, PersonChange } from './change.js'

/**
 * True when a person must be alarmed: another day, another call, another place. False when the digest will do:
 * only their scenes or a day's number changed.
 */
export function isConcerned(person: PersonChange): boolean {
  return person.changes.some(asksForAnswer)
}

/**
 * True when an earlier confirmation no longer counts and the person is asked again. A revision that does not touch them
 * (null) or touches only scenes and numbers keeps it.
 */
export function needsNewAnswer(person: PersonChange | null): boolean {
  return person !== null && isConcerned(person)
}

/** Whether a change wants its person's answer; scenes and numbers are facts they are only told. */
export function asksForAnswer(change: BookingChange): boolean {
  return change.kind !== 'scenesChanged' && change.kind !== 'renumbered'
}
