import type { LocalDate } from '@callboard/time'
import type { DoodCell, DoodCount, DoodTotals } from './dood.js'
import type { DoodRules } from './dood-rules.js'
import type { Span } from './span-of.js'

/** How many cells of each kind that is counted: none so far. */
export function noCounts(): Counts {
  return { work: 0, hold: 0, travel: 0, rehearsal: 0, fitting: 0, holiday: 0 }
}

export type Counts = Record<DoodCount, number>

/** Adds one cell to them. */
export function count({ kind }: DoodCell, counts: Counts): void {
  switch (kind) {
    case 'work':
    case 'hold':
    case 'travel':
    case 'rehearsal':
    case 'fitting':
    case 'holiday':
      counts[kind] += 1
  }
}

export interface Counted {
  readonly cells: readonly DoodCell[]
  readonly dates: readonly LocalDate[]
  readonly span: Span | null
  readonly rules: DoodRules
  readonly dayRate: number | null
}

/** What one row adds up to. */
export function totalsOfCells({ cells, dates, span, rules, dayRate }: Counted): DoodTotals {
  const counts = noCounts()
  for (const cell of cells) count(cell, counts)
  const paid = rules.paid.reduce((sum, kind) => sum + counts[kind], 0)
  return {
    ...counts,
    paid,
    start: (span && dates[span.start]) ?? null,
    finish: (span && dates[span.finish]) ?? null,
    cost: dayRate === null ? null : paid * dayRate,
  }
}
