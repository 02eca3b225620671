import type { DoodCell, DoodDay } from '@callboard/schedule'

/** Days of one element that are said in one breath. */
export interface DoodRun {
  readonly cell: DoodCell
  readonly first: DoodDay
  readonly last: DoodDay
  readonly days: number
}

/** The days with a code, in order; days held one after the other are one run, the company's off-days between them aside. */
export function runsOf(cells: readonly DoodCell[], days: readonly DoodDay[]): readonly DoodRun[] {
  const runs: DoodRun[] = []
  for (const [at, day] of days.entries()) {
    const cell = cells[at]
    if (!cell || cell.code === '') continue
    const before = runs.at(-1)
    if (before && cell.kind === 'hold' && before.cell.kind === 'hold') runs[runs.length - 1] = { ...before, last: day, days: before.days + 1 }
    else runs.push({ cell, first: day, last: day, days: 1 })
  }
  return runs
}
