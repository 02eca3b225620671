import type { LocalDate } from '@callboard/time'
import type { DoodCell, DoodCount, DoodCounts, DoodTotals } from './dood.js'
import type { DoodRules } from './dood-rules.js'
import type { Span } from './span-of.js'

/** How many of the cells are of each kind that is counted. */
export function countsOf(cells: Iterable<DoodCell>): DoodCounts {
  const counts = { work: 0, hold: 0, travel: 0, rehearsal: 0, fitting: 0, holiday: 0 }
  for (const { kind } of cells) if (isCounted(kind, counts)) counts[kind] += 1
  return counts
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
  const counts = countsOf(cells)
  const paid = rules.paid.reduce((sum, kind) => sum + counts[kind], 0)
  return {
    ...counts,
    paid,
    start: (span && dates[span.start]) ?? null,
    finish: (span && dates[span.finish]) ?? null,
    cost: dayRate === null ? null : paid * dayRate,
  }
}

function isCounted(kind: DoodCell['kind'], counts: DoodCounts): kind is DoodCount {
  return kind in counts
}
