import type { WeeklyRest } from '../../rule-packs/rule-pack.js'
import type { Hours } from '../hours.js'
import type { Ground } from '../ground.js'
import type { Held } from '../person-rules.js'
import type { RunCase } from '../run-case.js'
import { duration } from '../words.js'

/**
 * A person's weeks without the long rest. A week begins with the first call after a long rest; when work goes on seven days later and
 * no rest in between was long enough, that day is named, and the next week begins with it.
 */
export function weeklyRestCases(ground: Ground, place: number, spells: readonly Hours[]): readonly RunCase[] {
  return (ground.rulesAt[place]?.weeklyRest ?? []).flatMap((held) => casesUnder(ground, spells, held))
}

/** The week so far; changes while a person's days are gone through, since there are very many. */
interface Week {
  start: Hours
  days: number
  lastWrap: number
  longestRest: number
}

function casesUnder(ground: Ground, spells: readonly Hours[], held: Held<WeeklyRest>): readonly RunCase[] {
  const [first] = spells
  if (!first) return NONE
  const cases: RunCase[] = []
  const week = { start: first, days: 0, lastWrap: first.call, longestRest: 0 }
  for (const spell of spells) {
    const rest = spell.call - week.lastWrap
    const isNew = isLongEnough(ground, spell, rest, held.rule)
    if (!isNew) week.longestRest = Math.max(week.longestRest, rest)
    const verdict = isNew ? 'enough' : verdictAt(spell, week, held.rule)
    if (verdict === 'short' || verdict === 'onCondition') cases.push(caseOf({ spell, had: week.longestRest, held, verdict }))
    if (verdict !== 'goesOn') begin(week, spell)
    week.days += 1
    week.lastWrap = Math.max(week.lastWrap, spell.wrap)
  }
  return cases
}

const NONE: readonly RunCase[] = []

function begin(week: Week, spell: Hours): void {
  week.start = spell
  week.days = 0
  week.lastWrap = spell.wrap
  week.longestRest = 0
}

function isLongEnough({ words }: Ground, { call }: Hours, rest: number, { minimum, lateStart }: WeeklyRest): boolean {
  if (rest >= minimum) return true
  return lateStart !== null && rest >= lateStart.minimum && words.wall(call).time >= lateStart.notBefore
}

type Verdict = 'goesOn' | 'enough' | 'onCondition' | 'short'

/** Six days of work may have a shorter rest behind them, in some agreements on a condition. */
function verdictAt(spell: Hours, { start, days, longestRest }: Readonly<Week>, { sixDayWeek }: WeeklyRest): Verdict {
  if (spell.epochDay - start.epochDay < 7) return 'goesOn'
  if (!sixDayWeek || days < 6 || longestRest < sixDayWeek.minimum) return 'short'
  return sixDayWeek.when === null ? 'enough' : 'onCondition'
}

interface Found {
  readonly spell: Hours
  readonly had: number
  readonly held: Held<WeeklyRest>
  readonly verdict: 'onCondition' | 'short'
}

function caseOf({ spell, had, held: { pack, rule }, verdict }: Found): RunCase {
  const six = rule.sixDayWeek
  const condition = verdict === 'onCondition' && six ? `; ${duration(six.minimum)} are enough ${six.when}` : ''
  return {
    check: 'weekly-rest',
    pack,
    source: rule.source,
    severity: verdict === 'short' ? 'breach' : 'warning',
    dayId: spell.dayId,
    by: rule.minimum - had,
    kind: verdict,
    says: (dayName, count) =>
      `${count === 1 ? 'has' : 'have'} had no more than ${duration(had)} of rest at a time in the week before ${dayName}; ${duration(rule.minimum)} are asked${condition}`,
    others: { one: 'has had too little as well', many: 'have had too little as well' },
  }
}
