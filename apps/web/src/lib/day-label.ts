import { DAY_TYPE_NAMES, type DayType } from '@callboard/schedule'

/**
 * A day of the schedule by its number, or by its type when it has none.
 * @example dayLabel({ number: 4, type: 'shoot' }) // 'Day 4'
 * @example dayLabel({ number: null, type: 'travel' }) // 'Travel'
 */
export function dayLabel({ number, type }: { readonly number: number | null; readonly type: DayType }): string {
  return number === null ? DAY_TYPE_NAMES[type] : `Day ${number}`
}
