import type { PersonDay, PersonSnapshot } from '@callboard/notice'

/** The day a person came to read about. */
export interface CallView {
  /** The next day they are called on, the last one once all are over; null when they are called on none. */
  readonly day: PersonDay | null
  readonly others: readonly PersonDay[]
  readonly left: Left | null
}

/** How long until the call. */
export type Left = 'now' | 'wrapped' | { readonly days: number; readonly hours: number; readonly minutes: number }

/** Picks the next shoot day by the moment it is, in milliseconds, or the one that was chosen. */
export function callViewOf({ days }: PersonSnapshot, now: number, chosen: string | null = null): CallView {
  const day = days.find(({ dayId }) => dayId === chosen) ?? days.find(({ wrapAt }) => Date.parse(wrapAt) > now) ?? days.at(-1) ?? null
  return { day, others: days.filter((other) => other !== day), left: day === null ? null : leftUntil(day, now) }
}

/**
 * How long until the call, in whole minutes rounded up.
 * @example leftUntil({ callAt: '2027-01-12T06:00:00Z', ... }, Date.parse('2027-01-11T15:00:00Z')) // { days: 0, hours: 15, minutes: 0 }
 */
export function leftUntil({ callAt, wrapAt }: Pick<PersonDay, 'callAt' | 'wrapAt'>, now: number): Left {
  if (now >= Date.parse(wrapAt)) return 'wrapped'
  const left = Math.ceil((Date.parse(callAt) - now) / 60_000)
  if (left <= 0) return 'now'
  return { days: Math.floor(left / 1440), hours: Math.floor((left % 1440) / 60), minutes: left % 60 }
}
