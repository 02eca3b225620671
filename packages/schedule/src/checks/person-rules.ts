import { rulePackOf } from '../rule-packs/rule-packs.js'
import type { DailyRest, DayLength, DaysInARow, MealRule, RulePack, WeeklyRest } from '../rule-packs/rule-pack.js'
import type { MinorsRule } from '../rule-packs/minors-rule.js'
import type { CheckedPerson } from './checks-input.js'

/** A rule with the pack it is from. */
export interface Held<Rule> {
  readonly pack: RulePack
  readonly rule: Rule
}

/** The rules that hold for one person. People under the same packs share one object. */
export interface PersonRules {
  /** Counted from 0: a number for this set of packs. */
  readonly index: number
  readonly dailyRest: readonly Held<DailyRest>[]
  readonly weeklyRest: readonly Held<WeeklyRest>[]
  readonly meals: readonly Held<MealRule>[]
  readonly dayLength: readonly Held<DayLength>[]
  readonly daysInARow: readonly Held<DaysInARow>[]
  readonly minors: readonly Held<MinorsRule>[]
}

/**
 * Who is under which rules, in the order of the people. The production's packs hold for those they apply to; a person's own packs replace them, save that
 * the production's rules for minors go on holding for a minor whose own packs have none.
 */
export function rulesOfPeople(
  people: readonly CheckedPerson[],
  chosen: readonly string[],
  ownPacks: readonly RulePack[],
): readonly PersonRules[] {
  const packsOf = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => ownPacks.find((pack) => pack.id === id) ?? rulePackOf(id) ?? [])
  const production = packsOf(chosen)
  const known = new Map<string, PersonRules>()
  return people.map((person) => {
    const packs = packsOfPerson(person, production, packsOf)
    const key = packs.map(({ id }) => id).join(' ')
    const rules = known.get(key) ?? rulesIn(packs, known.size)
    known.set(key, rules)
    return rules
  })
}

function packsOfPerson(
  person: CheckedPerson,
  production: readonly RulePack[],
  packsOf: (ids: readonly string[]) => readonly RulePack[],
): readonly RulePack[] {
  if (person.rulePacks === null) return production.filter((pack) => appliesTo(pack, person))
  const own = packsOf(person.rulePacks)
  const minors = own.some(isForMinors) ? own.filter(isForMinors) : production.filter(isForMinors)
  return [...own.filter((pack) => !isForMinors(pack)), ...minors.filter((pack) => appliesTo(pack, person))]
}

function appliesTo(pack: RulePack, person: CheckedPerson): boolean {
  switch (pack.appliesTo) {
    case 'everyone':
      return true
    case 'minors':
      return person.bornOn !== null && person.worksAdultHours !== true
    case 'directing':
      return person.kind === 'crew' && /\bdirect(?:ion|ing|or|ors)\b/i.test(person.department)
    case 'cast':
    case 'crew':
      return person.kind === pack.appliesTo
  }
}

function isForMinors(pack: RulePack): boolean {
  return pack.appliesTo === 'minors'
}

function rulesIn(packs: readonly RulePack[], index: number): PersonRules {
  const held = <Rule>(ruleOf: (pack: RulePack) => Rule | undefined): readonly Held<Rule>[] =>
    packs.flatMap((pack) => {
      const rule = ruleOf(pack)
      return rule === undefined ? [] : [{ pack, rule }]
    })
  return {
    index,
    dailyRest: held((pack) => pack.dailyRest),
    weeklyRest: held((pack) => pack.weeklyRest),
    meals: held((pack) => pack.meals),
    dayLength: held((pack) => pack.dayLength),
    daysInARow: held((pack) => pack.daysInARow),
    minors: held((pack) => pack.minors),
  }
}
