import { groupedBy } from '@callboard/basics'
import { compareText } from '../order-keys.js'
import type { CheckedDay, Span } from './checked-day.js'
import { flag } from './flag.js'
import type { Ground } from './ground.js'
import type { RedFlag } from './red-flag.js'
import { daysInARowCases } from './rules/days-in-a-row.js'
import { minorsWeekCases } from './rules/minors-week.js'
import { weeklyRestCases } from './rules/weekly-rest.js'
import { areSameCases, type RunCase } from './run-case.js'
import { spellsAfter, spellsOfDays, type SpellsOf } from './spells.js'
import { gathered, more, worstFirst } from './worst-first.js'

/** What is known of everybody's days in a row. Never changes; after an edit there is another one. */
export interface Runs {
  readonly spellsOf: SpellsOf
  readonly casesOf: ReadonlyMap<string, readonly RunCase[]>
  /** A day whose cases did not change keeps its list. */
  readonly casesOn: ReadonlyMap<string, readonly RunCase[]>
}

/** Everybody's days looked at from the start. */
export function runsOf(ground: Ground, days: readonly CheckedDay[]): Runs {
  const spellsOf = spellsOfDays(days)
  const casesOf = new Map([...spellsOf].map(([personId, spells]) => [personId, casesOfPerson(ground, personId, spells)]))
  return { spellsOf, casesOf, casesOn: groupedBy([...casesOf.values()].flat(), ({ dayId }) => dayId) }
}

/** The same, looking only at those whose own call or wrap is another on a day that changed. */
export function runsAfter(ground: Ground, known: Runs, changes: readonly DayChange[]): Runs {
  const people = affectedBy(ground, changes)
  if (people.size === 0) return known
  const changed = new Map(changes.flatMap(({ before, after }) => [before, after].flatMap((day) => (day ? [[day.day.id, after] as const] : []))))
  const spellsOf = new Map(known.spellsOf)
  const casesOf = new Map(known.casesOf)
  const touched = new Set<string>()
  const retold = new Set<string>()
  for (const personId of people) {
    const spells = spellsAfter(spellsOf.get(personId) ?? [], personId, changed)
    const cases = casesOfPerson(ground, personId, spells)
    const before = casesOf.get(personId) ?? []
    spellsOf.set(personId, spells)
    if (areSameCases(before, cases)) continue
    casesOf.set(personId, cases)
    retold.add(personId)
    for (const { dayId } of [...before, ...cases]) touched.add(dayId)
  }
  return { spellsOf, casesOf, casesOn: casesAfter(known.casesOn, { touched, retold, casesOf }) }
}

/** A day before and after an edit; null where it was not, or is no longer, on the board. */
export interface DayChange {
  readonly before: CheckedDay | null
  readonly after: CheckedDay | null
}

function affectedBy(ground: Ground, changes: readonly DayChange[]): ReadonlySet<string> {
  const people = new Set<string>()
  for (const { before, after } of changes) {
    const isElsewhen = before?.day.date !== after?.day.date
    const isOther = ({ personId }: Span) => isElsewhen || ground.minorIds.has(personId) || !isSameSpan(before?.spanOf.get(personId), after?.spanOf.get(personId))
    for (const span of before?.spans ?? []) if (isOther(span)) people.add(span.personId)
    for (const span of after?.spans ?? []) if (isOther(span)) people.add(span.personId)
  }
  return people
}

function isSameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a?.call === b?.call && a?.wrap === b?.wrap
}

function casesAfter(
  known: Runs['casesOn'],
  { touched, retold, casesOf }: { touched: ReadonlySet<string>; retold: ReadonlySet<string>; casesOf: Runs['casesOf'] },
): Runs['casesOn'] {
  if (touched.size === 0) return known
  const casesOn = new Map(known)
  const news = groupedBy([...retold].flatMap((personId) => casesOf.get(personId) ?? []), ({ dayId }) => dayId)
  for (const dayId of touched) {
    const cases = [...(known.get(dayId) ?? []).filter(({ personIds: [personId = ''] }) => !retold.has(personId)), ...(news.get(dayId) ?? [])]
    if (cases.length > 0) casesOn.set(dayId, cases)
    else casesOn.delete(dayId)
  }
  return casesOn
}

function casesOfPerson(ground: Ground, personId: string, spells: readonly Span[]): readonly RunCase[] {
  const rest = weeklyRestCases(ground, personId, spells)
  const row = daysInARowCases(ground, personId, spells)
  const minors = ground.minorIds.has(personId) ? minorsWeekCases(ground, personId, spells) : []
  return [...rest, ...row, ...minors]
}

/** The flags of one day's cases, people in the same case in one sentence. */
export function runFlags(ground: Ground, day: CheckedDay, cases: readonly RunCase[]): readonly RedFlag[] {
  const groups = gathered(cases, ({ check, pack, severity, kind }) => `${check} ${pack.id} ${severity} ${kind}`)
  return groups.map((group) => flagOf(ground, day, group)).sort((a, b) => compareText(a.key, b.key))
}

function flagOf(ground: Ground, day: CheckedDay, group: readonly [RunCase, ...RunCase[]]): RedFlag {
  const { worst, named, others, personIds, figures } = worstFirst(ground, group)
  return flag({
    check: worst.check,
    cited: { pack: worst.pack, source: worst.source },
    severity: worst.severity,
    subjects: { personIds, dayIds: [day.day.id] },
    figures: [worst.kind, day.day.date, ...figures],
    sentence: `${ground.words.names(named)} ${worst.says(day.fullName, named.length)}.${more(others, worst.others)}`,
  })
}
