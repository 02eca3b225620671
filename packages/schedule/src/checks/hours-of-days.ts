import type { CheckedDay } from './checked-day.js'
import type { Hours } from './hours.js'

/** Every day of everybody in a list of so many people: by place in it, in the order of calls. */
export function hoursOfDays(days: readonly CheckedDay[], people: number): readonly (readonly Hours[])[] {
  const spells = Array.from({ length: people }, (): Hours[] => [])
  for (const { places, hoursAt } of days) {
    for (const place of places) {
      const hours = hoursAt[place]
      if (hours) spells[place]?.push(hours)
    }
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
export function hoursAfter(known: readonly Hours[], place: number, changes: readonly DayChange[]): readonly Hours[] {
  const spells = [...known]
  let isInOrder = true
  for (const { before, after } of changes) {
    const old = before?.hoursAt[place]
    const now = after?.hoursAt[place]
    const index = old ? indexOf(spells, old) : -1
    if (index !== -1 && now) spells[index] = now
    else if (index !== -1) spells.splice(index, 1)
    else if (now) spells.push(now)
    if (now && !fits(spells, index === -1 ? spells.length - 1 : index)) isInOrder = false
  }
  return isInOrder ? spells : sortByCall(spells)
}

/** Does it stand between its neighbours? */
function fits(spells: readonly Hours[], index: number): boolean {
  const [before, span, after] = [spells[index - 1], spells[index], spells[index + 1]]
  return span !== undefined && !(before && isLater(before, span)) && !(after && isLater(span, after))
}

/** By the day: people who share their hours have those of one among them. */
function indexOf(spells: readonly Hours[], { dayId }: Hours): number {
  for (let index = 0; index < spells.length; index += 1) if (spells[index]?.dayId === dayId) return index
  return -1
}

/** In place, by insertion: days are in order already, or all but a few of them. */
function sortByCall(spells: Hours[]): readonly Hours[] {
  for (let index = 1; index < spells.length; index += 1) insert(spells, index)
  return spells
}

function insert(spells: Hours[], index: number): void {
  const span = spells[index]
  let to = index
  for (let before = spells[to - 1]; span && before && isLater(before, span); before = spells[to - 1]) {
    spells[to] = before
    to -= 1
  }
  if (span && to !== index) spells[to] = span
}

function isLater(a: Hours, b: Hours): boolean {
  return a.call > b.call || (a.call === b.call && a.dayId > b.dayId)
}
