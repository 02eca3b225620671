import type { Dood, DoodTotals } from '@callboard/schedule'
import { formatDay, type LocalDate } from '@callboard/time'

/** A column at the right of the days. */
export interface TotalColumn {
  readonly key: 'work' | 'hold' | 'travel' | 'rehearsal' | 'holiday' | 'paid' | 'start' | 'finish' | 'cost'
  readonly word: string
  /** Width on a screen, in rem. */
  readonly width: number
  /** What stands in it; empty for nothing. */
  readonly text: (totals: DoodTotals) => string
}

/** The columns that say something: where nobody travels there is no column for it, and no cost without a rate. */
export function totalColumnsOf({ rows }: Pick<Dood, 'rows'>): readonly TotalColumn[] {
  return COLUMNS.filter(({ key, text }) => ALWAYS.includes(key) || rows.some(({ totals }) => text(totals) !== ''))
}

/** Totals that are not zero, in a line: `12 work, 3 hold`. */
export function totalsWords(totals: DoodTotals): string {
  return COUNTED.flatMap((kind) => (totals[kind] === 0 ? [] : `${totals[kind]} ${kind}`)).join(', ')
}

const COUNTED = ['work', 'hold', 'travel', 'rehearsal', 'fitting', 'holiday'] as const

const ALWAYS: readonly string[] = ['work', 'hold', 'paid', 'start', 'finish']

/** In the order of a printed Day out of Days; rehearsals and fittings together. */
const COLUMNS: readonly TotalColumn[] = [
  { key: 'work', word: 'Work', width: 3, text: ({ work }) => countWords(work) },
  { key: 'hold', word: 'Hold', width: 3, text: ({ hold }) => countWords(hold) },
  { key: 'travel', word: 'Travel', width: 3.5, text: ({ travel }) => countWords(travel) },
  { key: 'rehearsal', word: 'Reh/Fit', width: 3.75, text: ({ rehearsal, fitting }) => countWords(rehearsal + fitting) },
  { key: 'holiday', word: 'Holiday', width: 4, text: ({ holiday }) => countWords(holiday) },
  { key: 'paid', word: 'Total', width: 3.25, text: ({ paid }) => countWords(paid) },
  { key: 'start', word: 'Start', width: 5.5, text: ({ start }) => dateWords(start) },
  { key: 'finish', word: 'Finish', width: 5.5, text: ({ finish }) => dateWords(finish) },
  { key: 'cost', word: 'Cost', width: 5, text: ({ cost }) => (cost === null ? '' : cost.toLocaleString('en-GB')) },
]

function countWords(count: number): string {
  return count === 0 ? '' : String(count)
}

function dateWords(date: LocalDate | null): string {
  return date === null ? '' : formatDay(date)
}
