import type { ClockStyle } from '@callboard/time'
import type { BookingChange, Changes, PersonChange } from './change.js'
import { headlineOf } from './sentence-of.js'
import { unchangedSentenceOf } from './unit-sentence-of.js'

const BY_WEIGHT: readonly BookingChange['kind'][] = [
  'moved',
  'removed',
  'added',
  'callChanged',
  'locationChanged',
  'scenesChanged',
  'renumbered',
]

/**
 * The subject of one person's notice: the colour, what weighs most, and how much more there is.
 * @example "[PINK] Day 12 Tue 12 Jan: your call is now 06:30 (was 07:00)"
 */
export function subjectOf(
  person: PersonChange,
  { colour, clock }: { readonly colour: string; readonly clock: ClockStyle },
): string {
  const tag = `[${colour.toUpperCase()}]`
  const [heaviest, ...others] = person.changes.toSorted((a, b) => weightOf(a) - weightOf(b))
  if (!heaviest) return tag
  if (person.first && others.length > 0) return `${tag} You are called on ${person.changes.length} days`
  const more = others.filter((change) => change.kind !== 'renumbered').length
  return `${tag} ${headlineOf(heaviest, { clock })}${more > 0 ? ` and ${more} more` : ''}`
}

/**
 * What those are told whose days a revision leaves alone.
 * @example "Nothing of yours changed: 31 of 34 days unchanged"
 */
export function unchangedForYouOf(changes: Changes): string {
  return `Nothing of yours changed: ${unchangedSentenceOf(changes)}`
}

/**
 * The subject of their digest.
 * @example "[PINK] Nothing of yours changed: 31 of 34 days unchanged"
 */
export function digestSubjectOf(changes: Changes, colour: string): string {
  return `[${colour.toUpperCase()}] ${unchangedForYouOf(changes)}`
}

function weightOf(change: BookingChange): number {
  return BY_WEIGHT.indexOf(change.kind)
}
