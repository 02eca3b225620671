import type { CheckedDay, Span } from './checked-day.js'

/** By person, all their days in the order of calls. */
export type SpellsOf = ReadonlyMap<string, readonly Span[]>

/** Every day of every person. */
export function spellsOfDays(days: readonly CheckedDay[]): SpellsOf {
  const spells = new Map<string, Span[]>()
  for (const { spans } of days) {
    for (const span of spans) {
      const own = spells.get(span.personId)
      if (own) own.push(span)
      else spells.set(span.personId, [span])
    }
  }
  for (const own of spells.values()) sortByCall(own)
  return spells
}

/** One person's days, when only some of the board's changed: what is gone is left out, what is new is put in. */
export function spellsAfter(known: readonly Span[], personId: string, changed: ReadonlyMap<string, CheckedDay | null>): readonly Span[] {
  const spells: Span[] = []
  for (const span of known) if (!changed.has(span.dayId)) spells.push(span)
  for (const day of changed.values()) {
    const span = day?.spanOf.get(personId)
    if (span) spells.push(span)
  }
  return sortByCall(spells)
}

/** In place; days are most often in order already. */
function sortByCall(spells: Span[]): readonly Span[] {
  return spells.sort((a, b) => a.call - b.call || (a.dayId < b.dayId ? -1 : 1))
}
