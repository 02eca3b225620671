import type { LocalDate } from '@callboard/time'
import type { BookingChange } from './change.js'
import { changeIdOf } from './change-id-of.js'
import { asksForAnswer } from './is-concerned.js'

/** A shoot day a person is called on, as a notice told them. */
export interface ThreatenedDay {
  readonly dayId: string
  readonly dayNumber: number
  readonly date: LocalDate
}

/**
 * The shoot days in danger when a person answers a notice, or one of its changes, with a problem: those it calls them on, from
 * the given date on, by date. A change that takes their call away threatens nothing.
 */
export function threatenedDays(changes: readonly BookingChange[], about: { readonly changeId: string | null; readonly from: LocalDate }): readonly ThreatenedDay[] {
  const days = new Map<string, ThreatenedDay>()
  for (const change of changes) {
    const isMeant = about.changeId === null ? asksForAnswer(change) : changeIdOf(change) === about.changeId
    if (!isMeant || change.after === null || change.shootDate < about.from) continue
    const { dayId, dayNumber } = change.after
    days.set(dayId, { dayId, dayNumber, date: change.shootDate })
  }
  return [...days.values()].toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
}
