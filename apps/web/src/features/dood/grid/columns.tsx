import type { DoodDay } from '@callboard/schedule'
import { TOTALS } from '../words/counts-words.js'
import { paperOf, type DoodWeek } from './columns-of.js'

interface ColumnsProps {
  readonly days: readonly DoodDay[]
  readonly weeks: readonly DoodWeek[]
  readonly hasCost: boolean
}

/** Widths of the columns, and the paper behind the days. */
export function Columns({ days, weeks, hasCost }: ColumnsProps) {
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
      {TOTALS.map(({ key }) => (
        <col key={key} className="w-15" />
      ))}
      <col className="w-24" />
      <col className="w-24" />
      {hasCost && <col className="w-20" />}
    </colgroup>
  )
}

/** The width all of them have together: a table with fixed columns must be told. */
export function widthOf(days: number, hasCost: boolean): string {
  return `${12 + 9 + days * 2 + TOTALS.length * 3.75 + 12 + (hasCost ? 5 : 0)}rem`
}
