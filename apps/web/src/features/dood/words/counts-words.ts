import type { DoodTotals } from '@callboard/schedule'

/** The columns of totals, in their order, rehearsals and fittings together. */
export const TOTALS = [
  { key: 'work', word: 'Work', of: ({ work }: DoodTotals) => work },
  { key: 'hold', word: 'Hold', of: ({ hold }: DoodTotals) => hold },
  { key: 'travel', word: 'Travel', of: ({ travel }: DoodTotals) => travel },
  { key: 'rehearsal', word: 'Reh/Fit', of: ({ rehearsal, fitting }: DoodTotals) => rehearsal + fitting },
  { key: 'holiday', word: 'Holiday', of: ({ holiday }: DoodTotals) => holiday },
  { key: 'paid', word: 'Total', of: ({ paid }: DoodTotals) => paid },
] as const

/** Totals that are not zero, in a line: `12 work, 3 hold`. */
export function totalsWords(totals: DoodTotals): string {
  const parts = TOTALS.filter(({ key }) => key !== 'paid').flatMap(({ word, of }) => (of(totals) > 0 ? `${of(totals)} ${word.toLowerCase()}` : []))
  return parts.join(', ')
}

/** Money in whole units, by thousands; the currency is the production's. */
export function costWords(cost: number): string {
  return cost.toLocaleString('en-GB')
}
