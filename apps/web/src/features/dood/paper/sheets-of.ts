import type { DoodWeek } from '../grid/columns-of.js'

/** One sheet of paper side by side with the next: some weeks, and the totals on the last. */
export interface PaperSheet {
  readonly positions: readonly number[]
  readonly hasTotals: boolean
}

const WEEKS = 5
/** Beside more days than these the totals have no room. */
const DAYS_BESIDE_TOTALS = 21

/** Five weeks a sheet; the totals after the last day, on a sheet of their own when there is no room. */
export function sheetsOf(weeks: readonly DoodWeek[]): readonly PaperSheet[] {
  const sheets = Array.from({ length: Math.ceil(weeks.length / WEEKS) }, (_, at) =>
    weeks.slice(at * WEEKS, (at + 1) * WEEKS).flatMap(({ positions }) => positions),
  )
  const last = sheets.at(-1) ?? []
  const isFull = last.length > DAYS_BESIDE_TOTALS
  return [
    ...sheets.map((positions, at) => ({ positions, hasTotals: !isFull && at === sheets.length - 1 })),
    ...(isFull ? [{ positions: [], hasTotals: true }] : []),
  ]
}
