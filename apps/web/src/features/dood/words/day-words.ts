import type { CompanyDay, DoodDay } from '@callboard/schedule'
import { formatDay } from '@callboard/time'

/** Shoot-day numbers on a date, of several units by turns: `5`, `5/2`; empty for a day not shot on. */
export function numbersOf({ unitDays }: DoodDay): string {
  return [...new Set(unitDays.flatMap(({ number }) => (number === null ? [] : String(number))))].join('/')
}

/** A date as it is read out: `Tue 12 Jan, Day 5`, `Sun 17 Jan, off`. */
export function dayHeading(day: DoodDay): string {
  const numbers = numbersOf(day)
  return `${formatDay(day.date)}, ${numbers === '' ? companyWords[day.company] : `Day ${numbers}`}`
}

export const companyWords: Readonly<Record<CompanyDay, string>> = {
  shoot: 'shoot day',
  prep: 'prep',
  travel: 'company travel',
  rehearsal: 'rehearsal day',
  hiatus: 'hiatus',
  weekend: 'weekend',
  holiday: 'holiday',
  weather: 'weather day',
  wrap: 'wrap day',
  off: 'off',
}

/** Does the company not work on that day? */
export function isOffDay({ company }: Pick<DoodDay, 'company'>): boolean {
  return company === 'off' || company === 'weekend' || company === 'hiatus' || company === 'holiday'
}
