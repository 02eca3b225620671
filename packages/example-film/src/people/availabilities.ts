import { personIdOf } from '../stable-id.js'

/** Shoot days, by number and both included, on which somebody cannot come. */
export interface Unavailability {
  readonly personId: string
  readonly fromDay: number
  readonly toDay: number
  readonly reason: string
}

const rows: readonly (readonly [name: string, fromDay: number, toDay: number, reason: string])[] = [
  ['Philippa Hartnoll', 3, 6, 'On stage in Bristol'],
  ['Cornelius Adeyinka', 1, 3, 'Recording an album'],
  ['Maisie Østergaard', 6, 7, 'School exams'],
  ['Kit Nguyễn', 1, 3, 'Another production'],
  ['Hélène Dubreuil-Shah', 7, 9, 'Family wedding in Lyon'],
  ['Arvid Sjöberg', 5, 5, 'Licence renewal'],
]

/** The days people have said they cannot come; the white schedule respects them, but for the drone pilot's, which came later. */
export const availabilities: readonly Unavailability[] = rows.map(([name, fromDay, toDay, reason]) => ({
  personId: personIdOf(name),
  fromDay,
  toDay,
  reason,
}))
