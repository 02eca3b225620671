import type { PersonDay } from '@callboard/notice'

/** `Day 12`; of another unit than the main one `Second unit, Day 3`. */
export function dayWords({ unit, dayNumber }: Pick<PersonDay, 'unit' | 'dayNumber'>): string {
  return unit === undefined ? `Day ${dayNumber}` : `${unit.name}, Day ${dayNumber}`
}
