import type { WeeklyRest } from '../../rule-packs/rule-pack.js'
import type { Ground } from '../ground.js'
import type { Held } from '../person-rules.js'
import type { RunCase } from '../run-case.js'
import type { Spell } from '../spells.js'
import { duration } from '../words.js'

/**
 * A person's weeks without the long rest. A week begins with the first call after a long rest; when work goes on seven days later and
 * no rest in between was long enough, that day is named, and the next week begins with it.
 */
export function weeklyRestCases(ground: Ground, personId: string, spells: readonly Spell[]): readonly RunCase[] {
  return (ground.rulesOf.get(personId)?.weeklyRest ?? []).flatMap((held) => casesUnder(ground, personId, spells, held))
}

/** The week so far. */
interface Week {
  readonly start: Spell
  readonly days: number
  readonly lastWrap: number
  readonly longestRest: number
}

function casesUnder(ground: Ground, personId: string, spells: readonly Spell[], held: Held<WeeklyRest>): readonly RunCase[] {
  const cases: RunCase[] = []
  let week: Week | null = null
  for (const spell of spells) {
    const rest: number = week ? spell.call - week.lastWrap : Infinity
    if (!week || isLongEnough(ground, spell, rest, held.rule)) {
      week = { start: spell, days: 1, lastWrap: spell.wrap, longestRest: 0 }
      continue
    }
    const soFar: Week = { ...week, longestRest: Math.max(week.longestRest, rest) }
    const verdict = verdictAt(spell, soFar, held.rule)
    if (verdict === 'short' || verdict === 'onCondition') cases.push(caseOf({ personId, spell, week: soFar, held, verdict }))
    week = verdict === 'goesOn' ? longer(soFar, spell) : { start: spell, days: 1, lastWrap: spell.wrap, longestRest: 0 }
  }
  return cases
}

function longer(week: Week, spell: Spell): Week {
  return { ...week, days: week.days + 1, lastWrap: Math.max(week.lastWrap, spell.wrap) }
}

function isLongEnough({ words }: Ground, { call }: Spell, rest: number, { minimum, lateStart }: WeeklyRest): boolean {
  if (rest >= minimum) return true
  return lateStart !== null && rest >= lateStart.minimum && words.wall(call).time >= lateStart.notBefore
}

type Verdict = 'goesOn' | 'enough' | 'onCondition' | 'short'

/** Six days of work may have a shorter rest behind them, in some agreements on a condition. */
function verdictAt(spell: Spell, { start, days, longestRest }: Week, { sixDayWeek }: WeeklyRest): Verdict {
  if (spell.epochDay - start.epochDay < 7) return 'goesOn'
  if (!sixDayWeek || days < 6 || longestRest < sixDayWeek.minimum) return 'short'
  return sixDayWeek.when === null ? 'enough' : 'onCondition'
}

interface Found {
  readonly personId: string
  readonly spell: Spell
  readonly week: Week
  readonly held: Held<WeeklyRest>
  readonly verdict: 'onCondition' | 'short'
}

function caseOf({ personId, spell, week, held: { pack, rule }, verdict }: Found): RunCase {
  const had = duration(week.longestRest)
  const six = rule.sixDayWeek
  const condition = verdict === 'onCondition' && six ? `; ${duration(six.minimum)} are enough ${six.when}` : ''
  return {
    check: 'weekly-rest',
    pack,
    source: rule.source,
    severity: verdict === 'short' ? 'breach' : 'warning',
    personId,
    dayId: spell.dayId,
    by: rule.minimum - week.longestRest,
    kind: verdict,
    says: (dayName, count) =>
      `${count === 1 ? 'has' : 'have'} had no more than ${had} of rest at a time in the week before ${dayName}; ${duration(rule.minimum)} are asked${condition}`,
    others: { one: 'has had too little as well', many: 'have had too little as well' },
  }
}
