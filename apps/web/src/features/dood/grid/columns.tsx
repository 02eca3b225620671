import type { DoodDay } from '@callboard/schedule'
import type { TotalColumn } from '../words/total-columns.js'
import { paperOf, type DoodWeek } from './columns-of.js'

interface ColumnsProps {
  readonly days: readonly DoodDay[]
  readonly weeks: readonly DoodWeek[]
  readonly totals: readonly TotalColumn[]
}

/** Widths of the columns, and the paper behind the days. */
export function Columns({ days, weeks, totals }: ColumnsProps) {
  return (
    <colgroup>
      <col className="w-48" />
      <col className="w-36" />
      {weeks.flatMap((week) =>
        week.positions.map((position) => {
          const day = days[position]
          return day && <col key={position} className={`w-8 ${paperOf(day, week)}`} />
        }),
      )}
      {totals.map(({ key, width }) => (
        <col key={key} style={{ width: `${width}rem` }} />
      ))}
    </colgroup>
  )
}

/** The width all of them have together: a table with fixed columns must be told. */
export function widthOf(days: number, totals: readonly TotalColumn[]): string {
  return `${totals.reduce((sum, { width }) => sum + width, 12 + 9 + days * 2)}rem`
}
