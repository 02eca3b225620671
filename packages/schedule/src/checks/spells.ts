import type { CheckedDay, Span } from './checked-day.js'

/** By place in the list of people, all their days in the order of calls. */
export type SpellsAt = readonly (readonly Span[])[]

/** Every day of everybody in a list of so many people. */
export function spellsOfDays(days: readonly CheckedDay[], people: number): SpellsAt {
  const spells = Array.from({ length: people }, (): Span[] => [])
  for (const { spans } of days) {
    for (const span of spans) spells[span.place]?.push(span)
  }
  for (const own of spells) sortByCall(own)
  return spells
}

/** A day before and after an edit; null where it was not, or is no longer, on the board. */
export interface DayChange {
  readonly before: CheckedDay | null
  readonly after: CheckedDay | null
}

/** One person's days, when only some of the board's changed: what is gone is left out, what is new is put in. */
export function spellsAfter(known: readonly Span[], place: number, changes: readonly DayChange[]): readonly Span[] {
  const spells = [...known]
  let isInOrder = true
  for (const { before, after } of changes) {
    const old = before?.spanAt[place]
    const now = after?.spanAt[place]
    const index = old ? indexOf(spells, old) : -1
    if (index !== -1 && now) spells[index] = now
    else if (index !== -1) spells.splice(index, 1)
    else if (now) spells.push(now)
    if (now && !fits(spells, index === -1 ? spells.length - 1 : index)) isInOrder = false
  }
  return isInOrder ? spells : sortByCall(spells)
}

/** Does it stand between its neighbours? */
function fits(spells: readonly Span[], index: number): boolean {
  const [before, span, after] = [spells[index - 1], spells[index], spells[index + 1]]
  return span !== undefined && !(before && isLater(before, span)) && !(after && isLater(span, after))
}

/** Most often it is there as itself; a day looked at again with the same hours left its older self. */
function indexOf(spells: readonly Span[], span: Span): number {
  const index = spells.indexOf(span)
  return index !== -1 ? index : spells.findIndex(({ dayId }) => dayId === span.dayId)
}

/** In place, by insertion: days are in order already, or all but a few of them. */
function sortByCall(spells: Span[]): readonly Span[] {
  for (let index = 1; index < spells.length; index += 1) insert(spells, index)
  return spells
}

function insert(spells: Span[], index: number): void {
  const span = spells[index]
  let to = index
  for (let before = spells[to - 1]; span && before && isLater(before, span); before = spells[to - 1]) {
    spells[to] = before
    to -= 1
  }
  if (span && to !== index) spells[to] = span
}

function isLater(a: Span, b: Span): boolean {
  return a.call > b.call || (a.call === b.call && a.dayId > b.dayId)
}
