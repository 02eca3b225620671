import type { PersonDay, PersonSnapshot } from '@callboard/notice'

/** The day a person came to read about. */
export interface CallView {
  /** The next day they are called on, the last one once all are over; null when they are called on none. */
  readonly day: PersonDay | null
  readonly others: readonly PersonDay[]
  /** "in 14 h 32 min", "now", "wrapped" */
  readonly countdown: string
}

/** Picks the next shoot day by the moment it is, in milliseconds, or the one that was chosen. */
export function callViewOf({ days }: PersonSnapshot, now: number, chosen: string | null = null): CallView {
  const day = days.find(({ dayId }) => dayId === chosen) ?? days.find(({ wrapAt }) => Date.parse(wrapAt) > now) ?? days.at(-1) ?? null
  return { day, others: days.filter((other) => other !== day), countdown: day === null ? '' : countdownOf(day, now) }
}

/**
 * How long until the call, in words.
 * @example countdownOf({ callAt: '2027-01-12T06:00:00Z', ... }, Date.parse('2027-01-11T15:00:00Z')) // 'in 15 h'
 */
export function countdownOf({ callAt, wrapAt }: Pick<PersonDay, 'callAt' | 'wrapAt'>, now: number): string {
  if (now >= Date.parse(wrapAt)) return 'wrapped'
  const left = Math.ceil((Date.parse(callAt) - now) / 60_000)
  if (left <= 0) return 'now'
  const [days, hours, minutes] = [Math.floor(left / 1440), Math.floor((left % 1440) / 60), left % 60]
  if (days > 1) return `in ${days} days`
  if (days === 1) return hours === 0 ? 'in 1 day' : `in 1 day ${hours} h`
  const parts = [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : '']
  return `in ${parts.filter((part) => part !== '').join(' ')}`
}
