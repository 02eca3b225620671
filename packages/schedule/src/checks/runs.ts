import { groupedBy } from '@callboard/basics'
import { compareText } from '../order-keys.js'
import type { CheckedDay, Span } from './checked-day.js'
import { casesOfSpells } from './cases-of-spells.js'
import { flag } from './flag.js'
import type { Ground } from './ground.js'
import type { RedFlag } from './red-flag.js'
import { differingDays, type PersonCase, type RunCase } from './run-case.js'
import { spellsAfter, spellsOfDays, type DayChange, type SpellsAt } from './spells.js'
import { gathered, more, worstFirst } from './worst-first.js'

/** What is known of everybody's days in a row, by place in the list of people. Never changes; after an edit there is another one. */
export interface Runs {
  readonly spellsAt: SpellsAt
  readonly casesAt: readonly (readonly RunCase[])[]
  /** A day whose cases did not change keeps its list. */
  readonly casesOn: ReadonlyMap<string, readonly PersonCase[]>
}

/** Everybody's days looked at from the start. */
export function runsOf(ground: Ground, days: readonly CheckedDay[]): Runs {
  const spellsAt = spellsOfDays(days, ground.people.length)
  const casesOfPerson = casesOfSpells(ground)
  const casesAt = spellsAt.map((spells, place) => casesOfPerson(place, spells))
  return { spellsAt, casesAt, casesOn: groupedBy(personCasesOf(casesAt.keys(), casesAt), ({ found }) => found.dayId) }
}

/** The same, looking only at those whose own call or wrap is another on a day that changed. */
export function runsAfter(ground: Ground, known: Runs, changes: readonly DayChange[]): Runs {
  const places = affectedBy(ground, changes)
  if (places.size === 0) return known
  const [spellsAt, casesAt] = [[...known.spellsAt], [...known.casesAt]]
  const touched = new Set<string>()
  const retold = new Set<number>()
  const casesOfPerson = casesOfSpells(ground)
  const daysBetween = daysBetweenCases()
  for (const place of places) {
    const spells = spellsAfter(spellsAt[place] ?? [], place, changes)
    const cases = casesOfPerson(place, spells)
    const days = daysBetween(casesAt[place] ?? NONE, cases)
    spellsAt[place] = spells
    casesAt[place] = cases
    if (days.length > 0) retold.add(place)
    for (const dayId of days) touched.add(dayId)
  }
  return { spellsAt, casesAt, casesOn: casesAfter(known.casesOn, { touched, retold, casesAt }) }
}

const NONE: readonly RunCase[] = []

/** On which days two lists differ. A department shares its lists, so each pair is compared once. */
function daysBetweenCases(): (before: readonly RunCase[], after: readonly RunCase[]) => readonly string[] {
  const known = new Map<readonly RunCase[], Map<readonly RunCase[], readonly string[]>>()
  return (before, after) => {
    const pairs = known.get(before) ?? new Map<readonly RunCase[], readonly string[]>()
    known.set(before, pairs)
    const days = pairs.get(after) ?? differingDays(before, after)
    pairs.set(after, days)
    return days
  }
}

function affectedBy({ isMinorAt }: Ground, changes: readonly DayChange[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const { before, after } of changes) {
    const isElsewhen = before?.day.date !== after?.day.date
    const isOther = ({ place }: Span) => isElsewhen || isMinorAt[place] || !isSameSpan(before?.spanAt[place], after?.spanAt[place])
    for (const span of before?.spans ?? []) if (span.place >= 0 && isOther(span)) places.add(span.place)
    for (const span of after?.spans ?? []) if (span.place >= 0 && isOther(span)) places.add(span.place)
  }
  return places
}

function isSameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a?.call === b?.call && a?.wrap === b?.wrap
}

function casesAfter(
  known: Runs['casesOn'],
  { touched, retold, casesAt }: { touched: ReadonlySet<string>; retold: ReadonlySet<number>; casesAt: Runs['casesAt'] },
): Runs['casesOn'] {
  if (touched.size === 0) return known
  const casesOn = new Map(known)
  const news = groupedBy(personCasesOf(retold, casesAt, touched), ({ found }) => found.dayId)
  for (const dayId of touched) {
    const cases = [...(known.get(dayId) ?? []).filter(({ place }) => !retold.has(place)), ...(news.get(dayId) ?? [])]
    if (cases.length > 0) casesOn.set(dayId, cases)
    else casesOn.delete(dayId)
  }
  return casesOn
}

/** Of the days given, or of all. */
function personCasesOf(places: Iterable<number>, casesAt: Runs['casesAt'], days?: ReadonlySet<string>): readonly PersonCase[] {
  const all: PersonCase[] = []
  for (const place of places) {
    for (const found of casesAt[place] ?? NONE) if (!days || days.has(found.dayId)) all.push({ place, found })
  }
  return all
}

/** The flags of one day's cases, people in the same case in one sentence. */
export function runFlags(ground: Ground, day: CheckedDay, cases: readonly PersonCase[]): readonly RedFlag[] {
  const groups = gathered(cases, ({ found: { check, pack, severity, kind } }) => `${check} ${pack.id} ${severity} ${kind}`)
  return groups.map((group) => flagOf(ground, day, group)).sort((a, b) => compareText(a.key, b.key))
}

function flagOf(ground: Ground, day: CheckedDay, [first, ...rest]: readonly [PersonCase, ...PersonCase[]]): RedFlag {
  const { worst, named, others, personIds, people, figures } = worstFirst(ground, [itemOf(first), ...rest.map(itemOf)])
  const { check, pack, source, severity, kind, says, others: ofOthers } = worst.found
  return flag({
    check,
    cited: { pack, source },
    severity,
    people,
    subjects: { personIds, dayIds: [day.day.id] },
    figures: [kind, day.day.date, ...figures],
    sentence: `${ground.words.names(named)} ${says(day.fullName, named.length)}.${more(others, ofOthers)}`,
  })
}

function itemOf({ place, found }: PersonCase) {
  return { places: [place], by: found.by, told: 0, found }
}
