import { addDays, type LocalDate } from '@callboard/time'

export interface DateSpan {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** Dates in order, as spans without a gap. */
export function consecutive(dates: readonly LocalDate[]): readonly DateSpan[] {
  const spans: { from: LocalDate; to: LocalDate }[] = []
  for (const date of dates) {
    const last = spans.at(-1)
    if (last && addDays(last.to, 1) === date) last.to = date
    else spans.push({ from: date, to: date })
  }
  return spans
}
