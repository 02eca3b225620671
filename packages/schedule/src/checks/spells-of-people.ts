import type { Ground } from './ground.js'
import type { PersonRules } from './person-rules.js'
import { daysInARowCases } from './rules/days-in-a-row.js'
import { minorsWeekCases } from './rules/minors-week.js'
import { weeklyRestCases } from './rules/weekly-rest.js'
import type { RunCase } from './run-case.js'
import type { Hours } from './hours.js'

/** The days of one person or of many with the same hours, and what breaks of all rules about many days together. */
export interface Spells {
  /** In the order of calls. */
  readonly hours: readonly Hours[]
  readonly cases: readonly RunCase[]
}

export type SpellsOfPerson = (place: number, hours: readonly Hours[]) => Spells

/**
 * Works out people with the same rules and the same hours on the same days once, as a department has them: one object for all of
 * them. Minors and those who also work elsewhere are worked out alone. To be made anew for each round.
 */
export function spellsOfPeople(ground: Ground): SpellsOfPerson {
  const known = new Map<PersonRules | undefined, Spells[]>()
  return (place, hours) => {
    const rules = ground.rulesAt[place]
    if (ground.isMinorAt[place] || ground.otherWorkDays.has(ground.people[place]?.personId ?? '')) return { hours, cases: casesOf(ground, place, hours) }
    const alike = known.get(rules) ?? []
    known.set(rules, alike)
    const same = alike.find((one) => areSameHours(one.hours, hours))
    if (same) return same
    const spells = { hours, cases: casesOf(ground, place, hours) }
    alike.push(spells)
    return spells
  }
}

const NONE: readonly RunCase[] = []

/** Different departments differ on their first day most often, so this is quick to say no. */
function areSameHours(a: readonly Hours[], b: readonly Hours[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) {
    const one = a[index]
    const other = b[index]
    if (one !== other && (one?.call !== other?.call || one?.wrap !== other?.wrap || one?.dayId !== other?.dayId || one?.epochDay !== other?.epochDay)) return false
  }
  return true
}

function casesOf(ground: Ground, place: number, hours: readonly Hours[]): readonly RunCase[] {
  const minors = ground.isMinorAt[place] ? minorsWeekCases(ground, place, hours) : []
  const cases = [...weeklyRestCases(ground, place, hours), ...daysInARowCases(ground, place, hours), ...minors]
  return cases.length === 0 ? NONE : cases
}
