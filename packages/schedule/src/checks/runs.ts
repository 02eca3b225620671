import { groupedBy } from '@callboard/basics'
import { compareText } from '../order-keys.js'
import type { CheckedDay } from './checked-day.js'
import { flag } from './flag.js'
import type { Ground } from './ground.js'
import type { Hours } from './hours.js'
import { hoursAfter, hoursOfDays, type DayChange } from './hours-of-days.js'
import type { RedFlag } from './red-flag.js'
import { differingDays, type PersonCase } from './run-case.js'
import { spellsOfPeople, type Spells } from './spells-of-people.js'
import { gathered, more, worstFirst } from './worst-first.js'

/** What is known of everybody's days in a row, by place in the list of people. Never changes; after an edit there is another one. */
export interface Runs {
  readonly spellsAt: readonly Spells[]
  /** A day whose cases did not change keeps its list. */
  readonly casesOn: ReadonlyMap<string, readonly PersonCase[]>
}

/** Everybody's days looked at from the start. */
export function runsOf(ground: Ground, days: readonly CheckedDay[]): Runs {
  const spellsOfPerson = spellsOfPeople(ground)
  const spellsAt = hoursOfDays(days, ground.people.length).map((hours, place) => spellsOfPerson(place, hours))
  return { spellsAt, casesOn: groupedBy(personCasesOf(spellsAt.keys(), spellsAt), ({ found }) => found.dayId) }
}

/** The same, looking only at those whose own call or wrap is another on a day that changed. */
export function runsAfter(ground: Ground, known: Runs, changes: readonly DayChange[]): Runs {
  const places = affectedBy(ground, changes)
  if (places.size === 0) return known
  const spellsAt = [...known.spellsAt]
  const touched = new Set<string>()
  const retold = new Set<number>()
  const turnOf = turnsOf(ground, changes)
  for (const place of places) {
    const before = spellsAt[place]
    if (!before) continue
    const { spells, days } = turnOf(place, before)
    spellsAt[place] = spells
    if (days.length > 0) retold.add(place)
    for (const dayId of days) touched.add(dayId)
  }
  return { spellsAt, casesOn: casesAfter(known.casesOn, { touched, retold, spellsAt }) }
}

/** What the changes make of somebody's spells, and the days of which other things are said then. */
interface Turn {
  readonly spells: Spells
  readonly days: readonly string[]
}

/** Those who shared their hours before and share them on the days that changed are turned once. */
function turnsOf(ground: Ground, changes: readonly DayChange[]): (place: number, before: Spells) => Turn {
  const spellsOfPerson = spellsOfPeople(ground)
  const known = new Map<Spells, { readonly place: number; readonly turn: Turn }[]>()
  const isAlike = (a: number, b: number) => changes.every(({ after }) => areSame(after?.hoursAt[a], after?.hoursAt[b]))
  return (place, before) => {
    const turned = known.get(before) ?? []
    known.set(before, turned)
    const same = turned.find((one) => isAlike(one.place, place))
    if (same) return same.turn
    const spells = spellsOfPerson(place, hoursAfter(before.hours, place, changes))
    const turn = { spells, days: differingDays(before.cases, spells.cases) }
    turned.push({ place, turn })
    return turn
  }
}

function affectedBy({ isMinorAt }: Ground, changes: readonly DayChange[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const { before, after } of changes) {
    const isElsewhen = before?.day.date !== after?.day.date
    const isOther = (place: number) => isElsewhen || isMinorAt[place] || !areSame(before?.hoursAt[place], after?.hoursAt[place])
    for (const place of before?.places ?? NOBODY) if (isOther(place)) places.add(place)
    for (const place of after?.places ?? NOBODY) if (isOther(place)) places.add(place)
  }
  return places
}

const NOBODY: readonly number[] = []

function areSame(a: Hours | undefined, b: Hours | undefined): boolean {
  return a === b || (a?.call === b?.call && a?.wrap === b?.wrap)
}

function casesAfter(
  known: Runs['casesOn'],
  { touched, retold, spellsAt }: { touched: ReadonlySet<string>; retold: ReadonlySet<number>; spellsAt: Runs['spellsAt'] },
): Runs['casesOn'] {
  if (touched.size === 0) return known
  const casesOn = new Map(known)
  const news = groupedBy(personCasesOf(retold, spellsAt, touched), ({ found }) => found.dayId)
  for (const dayId of touched) {
    const cases = [...(known.get(dayId) ?? []).filter(({ place }) => !retold.has(place)), ...(news.get(dayId) ?? [])]
    if (cases.length > 0) casesOn.set(dayId, cases)
    else casesOn.delete(dayId)
  }
  return casesOn
}

/** Of the days given, or of all. */
function personCasesOf(places: Iterable<number>, spellsAt: Runs['spellsAt'], days?: ReadonlySet<string>): readonly PersonCase[] {
  const all: PersonCase[] = []
  for (const place of places) {
    for (const found of spellsAt[place]?.cases ?? []) if (!days || days.has(found.dayId)) all.push({ place, found })
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
