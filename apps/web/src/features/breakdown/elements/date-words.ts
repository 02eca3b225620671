import { formatDay, type LocalDate } from '@callboard/time'
import type { AvailabilityKind, ElementEventKind } from '../../../lib/graphql.generated.js'

export const kindWords = { unavailable: 'Unavailable', hold: 'On hold', confirmed: 'Confirmed' } as const satisfies Record<AvailabilityKind, string>

export const eventWords = { travel: 'Travel', rehearsal: 'Rehearsal', fitting: 'Fitting' } as const satisfies Record<ElementEventKind, string>

/** One day, or the first and the last. */
export function datesWords({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }): string {
  return from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`
}
