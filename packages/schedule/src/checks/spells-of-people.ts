import type { Span } from './checked-day.js'
import type { Ground } from './ground.js'
import type { PersonRules } from './person-rules.js'
import { daysInARowCases } from './rules/days-in-a-row.js'
import { minorsWeekCases } from './rules/minors-week.js'
import { weeklyRestCases } from './rules/weekly-rest.js'
import type { RunCase } from './run-case.js'

/** What the days of one person break, of all rules about many days together. */
export type CasesOfSpells = (place: number, spells: readonly Span[]) => readonly RunCase[]

/**
 * Works out people with the same rules and the same hours on the same days once, as a department has them: one list for all of
 * them. Minors and those who also work elsewhere are worked out alone. To be made anew for each round.
 */
export function casesOfSpells(ground: Ground): CasesOfSpells {
  const known = new Map<PersonRules, Known[]>()
  return (place, spells) => {
    const rules = ground.rulesAt[place]
    if (!rules || (rules.weeklyRest.length === 0 && rules.daysInARow.length === 0 && rules.minors.length === 0)) return NONE
    if (ground.isMinorAt[place] || ground.otherWorkDays.has(ground.people[place]?.personId ?? '')) return casesOf(ground, place, spells)
    const alike = known.get(rules) ?? []
    known.set(rules, alike)
    const same = alike.find((one) => areSameHours(one.spells, spells))
    if (same) return same.cases
    const cases = casesOf(ground, place, spells)
    alike.push({ spells, cases })
    return cases
  }
}

interface Known {
  readonly spells: readonly Span[]
  readonly cases: readonly RunCase[]
}

const NONE: readonly RunCase[] = []

/** Different departments differ on their first day most often, so this is quick to say no. */
function areSameHours(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) {
    const one = a[index]
    const other = b[index]
    if (one?.call !== other?.call || one?.wrap !== other?.wrap || one?.dayId !== other?.dayId) return false
  }
  return true
}

function casesOf(ground: Ground, place: number, spells: readonly Span[]): readonly RunCase[] {
  const minors = ground.isMinorAt[place] ? minorsWeekCases(ground, place, spells) : []
  const cases = [...weeklyRestCases(ground, place, spells), ...daysInARowCases(ground, place, spells), ...minors]
  return cases.length === 0 ? NONE : cases
}
