/** How somebody is told again. */
export const WAYS = ['email', 'sms', 'push', 'phoneList'] as const

export type Way = (typeof WAYS)[number]

/** One step of the ladder: what happens so many hours before somebody's own call while they have not answered. */
export interface EscalationRung {
  readonly way: Way
  readonly hoursBefore: number
}
