import { groupedBy } from '@callboard/basics'
import type { DayChange } from './change.js'
import { leftOut, sameList } from './lists.js'
import type { RevisionDay } from './revision.js'
import { shiftBetween } from './shift-between.js'

/** What changed for the unit, day by day in the next revision's order, omitted days last. */
export function dayChanges(before: readonly RevisionDay[], after: readonly RevisionDay[]): readonly DayChange[] {
  const previous = new Map(before.map((day) => [day.dayId, day]))
  const kept = new Set(after.map((day) => day.dayId))
  const places: Places = { before: dayByScene(before), after: dayByScene(after) }
  const omitted = before.filter((day) => !kept.has(day.dayId))
  return [
    ...after.flatMap((day) => changesOfDay(previous.get(day.dayId), day, places)),
    ...omitted.map((day): DayChange => ({ kind: 'dayOmitted', before: day, after: null })),
  ]
}

/** The day each scene stands on, by its number, in either revision. */
interface Places {
  readonly before: ReadonlyMap<string, RevisionDay>
  readonly after: ReadonlyMap<string, RevisionDay>
}

function dayByScene(days: readonly RevisionDay[]): ReadonlyMap<string, RevisionDay> {
  return new Map(days.flatMap((day) => day.sceneNumbers.map((number) => [number, day] as const)))
}

function changesOfDay(before: RevisionDay | undefined, after: RevisionDay, places: Places): readonly DayChange[] {
  if (!before) return [{ kind: 'dayAdded', before: null, after }]
  const both = { before, after }
  const changes: DayChange[] = []
  if (before.date !== after.date) changes.push({ kind: 'dayMoved', ...both })

  const shift = shiftBetween(generalCallOf(before), generalCallOf(after))
  if (shift) changes.push({ kind: 'dayCallChanged', ...both, ...shift })
  if (before.location !== after.location) changes.push({ kind: 'dayLocationChanged', ...both })
  changes.push(...sceneChanges(before, after, places))
  if (before.dayNumber !== after.dayNumber) changes.push({ kind: 'dayRenumbered', ...both })
  return changes
}

function sceneChanges(before: RevisionDay, after: RevisionDay, places: Places): readonly DayChange[] {
  const both = { before, after }
  const added = leftOut(after.sceneNumbers, before.sceneNumbers)
  const removed = leftOut(before.sceneNumbers, after.sceneNumbers)
  const changes: DayChange[] = []
  for (const [from, scenes] of groupedBy(added, (number) => places.before.get(number))) {
    changes.push(from ? { kind: 'scenesMovedHere', ...both, scenes, from } : { kind: 'scenesAdded', ...both, scenes })
  }
  for (const [to, scenes] of groupedBy(removed, (number) => places.after.get(number))) {
    changes.push(to ? { kind: 'scenesMovedAway', ...both, scenes, to } : { kind: 'scenesRemoved', ...both, scenes })
  }
  const stayedBefore = leftOut(before.sceneNumbers, removed)
  const stayedAfter = leftOut(after.sceneNumbers, added)
  if (!sameList(stayedBefore, stayedAfter)) changes.push({ kind: 'scenesReordered', ...both })
  return changes
}

function generalCallOf(day: RevisionDay) {
  return { date: day.date, time: day.generalCall, shootDate: day.date }
}
