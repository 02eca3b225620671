import type { PersonDay } from '@callboard/notice'
import type { Words } from '../words/en.js'

/** `Day 12`; of another unit than the main one `Second unit, Day 3`. */
export function dayWords({ unit, dayNumber }: Pick<PersonDay, 'unit' | 'dayNumber'>, words: Words): string {
  return unit === undefined ? words.day(dayNumber) : `${unit.name}, ${words.day(dayNumber)}`
}
