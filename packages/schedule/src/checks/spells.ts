import { groupedBy } from '@callboard/basics'
import type { CheckedDay } from './checked-day.js'
import type { Ground } from './ground.js'
import { cameraMinutes } from './minor-day.js'

/** One person's day among all their days. */
export interface Spell {
  readonly dayId: string
  /** Days since 1970-01-01. */
  readonly epochDay: number
  readonly call: number
  readonly wrap: number
  /** Minutes in front of the camera; only reckoned for minors. */
  readonly camera: number
}

/** By person, in the order of calls. */
export type SpellsOf = ReadonlyMap<string, readonly Spell[]>

/** Every day of every person. */
export function spellsOfDays(ground: Ground, days: readonly CheckedDay[]): SpellsOf {
  const all = days.flatMap((day) => day.spans.map(({ personId }) => ({ personId, day })))
  const byPerson = groupedBy(all, ({ personId }) => personId)
  return new Map([...byPerson].map(([personId, own]) => [personId, own.map(({ day }) => spellOn(ground, day, personId)).sort(byCall)]))
}

/** One person's days, when only some of the board's changed: what is gone is left out, what is new is put in. */
export function spellsAfter(
  ground: Ground,
  known: readonly Spell[],
  personId: string,
  changed: ReadonlyMap<string, CheckedDay | null>,
): readonly Spell[] {
  const staying = known.filter(({ dayId }) => !changed.has(dayId))
  const coming = [...changed.values()].filter((day) => day?.spanOf.has(personId)).map((day) => spellOn(ground, day, personId))
  return [...staying, ...coming].sort(byCall)
}

function spellOn(ground: Ground, day: CheckedDay | null, personId: string): Spell {
  const span = day?.spanOf.get(personId)
  if (!day || !span) throw new Error(`${personId} is not there`)
  const isMinor = (ground.rulesOf.get(personId)?.minors.length ?? 0) > 0
  return { dayId: day.day.id, epochDay: day.epochDay, call: span.call, wrap: span.wrap, camera: isMinor ? cameraMinutes(ground, day, personId) : 0 }
}

function byCall(a: Spell, b: Spell): number {
  return a.call - b.call || (a.dayId < b.dayId ? -1 : 1)
}
