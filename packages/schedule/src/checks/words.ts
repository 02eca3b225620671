import { formatClock, formatDay, formatDuration, minutes, type LocalDate, type WallTime } from '@callboard/time'
import type { ChecksInput } from './checks-input.js'
import type { ZoneClock } from './zone-clock.js'

/** How sentences of red flags name people, moments and lengths. Moments and lengths are whole minutes, moments from 1970 on. */
export interface Words {
  readonly name: (personId: string) => string
  /** "Ana Ruiz", "Ana Ruiz and Ben Okafor", "Ana Ruiz, Ben Okafor and 3 others" */
  readonly names: (personIds: readonly string[]) => string
  /** "06:30"; with the day when it is not that of the date: "23:30 on Mon 11 Jan". */
  readonly clock: (moment: number, date: LocalDate) => string
  readonly wall: (moment: number) => WallTime
  readonly time: (clock: WallTime['time']) => string
}

export function wordsOf({ people, clockStyle = '24h' }: Pick<ChecksInput, 'people' | 'clockStyle'>, { wall }: ZoneClock): Words {
  const known = new Map(people.map(({ personId, name }) => [personId, name]))
  const name = (personId: string) => known.get(personId) ?? 'Somebody'
  return {
    name,
    names: (personIds) => listed(personIds.map(name)),
    wall,
    time: (time) => formatClock(time, clockStyle),
    clock(moment, date) {
      const there = wall(moment)
      const time = formatClock(there.time, clockStyle)
      return there.date === date ? time : `${time} on ${formatDay(there.date)}`
    },
  }
}

/** "9 h 10" */
export function duration(length: number): string {
  return formatDuration(minutes(length))
}

/** "is" for one, "are" for more. */
export function is(count: number): string {
  return count === 1 ? 'is' : 'are'
}

/** "11 Jan", "11 Jan to 14 Jan": from one date to another, both inclusive. */
export function dates({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }): string {
  return from === to ? `on ${formatDay(from)}` : `from ${formatDay(from)} to ${formatDay(to)}`
}

/** " (school trip)", nothing for no note. */
export function noted(note: string): string {
  return note === '' ? '' : ` (${note})`
}

/** "A", "A and B", "A, B and C", "A, B and 2 others" */
export function listed(names: readonly string[]): string {
  const [first = '', second = '', third = ''] = names
  if (names.length <= 1) return first
  if (names.length === 2) return `${first} and ${second}`
  return names.length === 3 ? `${first}, ${second} and ${third}` : `${first}, ${second} and ${names.length - 2} others`
}
