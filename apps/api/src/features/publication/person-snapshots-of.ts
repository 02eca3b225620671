import { groupedBy } from '@callboard/basics'
import { type Call, printedTime } from '@callboard/call-sheet'
import {
  asksForAnswer,
  changedDayOf,
  changeIdOf,
  classOf,
  isConcerned,
  type PersonChange,
  type PersonDay,
  type PersonSnapshot,
  sentenceOf,
  type SnapshotChange,
  type SnapshotRevision,
  toDoOf,
  unchangedSentenceOf,
  unitSentenceOf,
} from '@callboard/notice'
import { shootDaysInOrder, type ShootDay } from '@callboard/schedule'
import { formatClock, formatDayYear, type Instant, wallTimeOf } from '@callboard/time'
import type { DaysElsewhere, PersonElsewhere } from './days-elsewhere.js'
import type { Plan } from './plan-publication.js'
import type { PersonFacts } from './publication-facts.repository.js'
import { personLocationOf } from './person-location-of.js'

export interface OwnedSnapshot {
  readonly personId: string
  readonly snapshot: PersonSnapshot
}

export interface Publishing {
  readonly at: Instant
  readonly reason: string
  /** What the production's other units published. */
  readonly elsewhere: DaysElsewhere
}

/**
 * What the publication freezes for everyone who is called or whom it concerns: their own calls, by all units, and nobody else's.
 * One at a time, so that a thousand of them are never in memory at once.
 */
export function* personSnapshotsOf(plan: Plan, publication: Publishing): Generator<OwnedSnapshot> {
  const changes = new Map(plan.changes.people.map((change) => [change.personId, change]))
  const calls = groupedBy(plan.calls, (call) => call.personId)
  const parts: Parts = {
    plan,
    production: { title: plan.facts.title, company: plan.facts.company, zone: plan.zone, clock: plan.clock },
    revision: snapshotRevisionOf(plan, publication),
    unit: plan.changes.unit.map((change) => unitSentenceOf(change, plan)),
    days: new Map(shootDaysInOrder(plan.board).map((day) => [day.id, { day, same: sameForAll(plan, day) }])),
  }
  for (const personId of new Set([...calls.keys(), ...changes.keys()])) {
    const person = plan.peopleById.get(personId)
    if (person === undefined) continue
    const own = { calls: calls.get(personId) ?? [], change: changes.get(personId) ?? null, elsewhere: publication.elsewhere.ofPerson(personId) }
    yield { personId, snapshot: snapshotOf(person, parts, own) }
  }
}

/** What is the same in everybody's snapshot. */
interface Parts extends Pick<PersonSnapshot, 'production' | 'revision'> {
  readonly plan: Plan
  readonly unit: readonly string[]
  readonly days: ReadonlyMap<string, { readonly day: ShootDay; readonly same: SameForAll }>
}

interface Own {
  readonly elsewhere: PersonElsewhere
  readonly calls: readonly Call[]
  readonly change: PersonChange | null
}

function snapshotOf(person: PersonFacts, { plan, production, revision, unit, days }: Parts, { calls, change, elsewhere }: Own): PersonSnapshot {
  const kept = new Set(elsewhere.days.map((day) => day.dayId))
  const here = calls.filter((call) => !kept.has(call.dayId)).map((call) => personDayOf(plan, { ...days.get(call.dayId)!, call, change }))
  return {
    production,
    revision,
    person: {
      name: person.name,
      role: person.kind === 'cast' ? person.characters.join(' / ') : person.position,
      department: person.department ?? (person.kind === 'cast' ? 'Cast' : 'Crew'),
    },
    notice: {
      concerned: change !== null && isConcerned(change),
      sentences: change?.changes.map((one) => sentenceOf(one, plan)) ?? [],
      changes: change === null ? [] : snapshotChangesOf(plan, change, revision.publishedAt),
      unit,
      unchanged: unchangedSentenceOf(plan.changes),
    },
    days: elsewhere.days.length === 0 ? here : [...here, ...elsewhere.days].toSorted((a, b) => (a.callAt < b.callAt ? -1 : 1)),
    totalDays: elsewhere.totalDays ?? shootDaysInOrder(plan.board).length,
  }
}

function snapshotChangesOf(plan: Plan, { changes }: PersonChange, at: Instant): SnapshotChange[] {
  const told = { clock: plan.clock, now: wallTimeOf(at, plan.zone) }
  return changes.map((change) => ({
    changeId: changeIdOf(change),
    dayId: changedDayOf(change),
    class: classOf(change),
    sentence: sentenceOf(change, plan),
    toDo: toDoOf(change, told),
    asks: asksForAnswer(change),
  }))
}

export function snapshotRevisionOf(plan: Plan, publication: { readonly at: Instant; readonly reason: string }): SnapshotRevision {
  const wall = wallTimeOf(publication.at, plan.zone)
  return {
    number: plan.revision.number,
    colour: plan.colour.name,
    tint: plan.colour.tint,
    replaces: plan.facts.newest?.colour ?? null,
    publishedAt: publication.at,
    published: `${formatDayYear(wall.date)} ${formatClock(wall.time, plan.clock)}`,
    reason: publication.reason,
  }
}

type SameForAll = Pick<PersonDay, 'dayId' | 'dayNumber' | 'date' | 'label' | 'wrap' | 'wrapAt' | 'location'>

function sameForAll(plan: Plan, day: ShootDay): SameForAll {
  const wrapAt = plan.wraps.get(day.id)!
  return {
    dayId: day.id,
    dayNumber: plan.revision.days.find(({ dayId }) => dayId === day.id)!.dayNumber,
    date: day.date,
    label: formatDayYear(day.date),
    wrap: printedTime(wrapAt, { zone: plan.zone, style: plan.clock, date: day.date }),
    wrapAt,
    location: personLocationOf(day.locationId === null ? undefined : plan.locations.get(day.locationId)),
  }
}

interface OneDay {
  readonly day: ShootDay
  readonly same: SameForAll
  readonly call: Call
  readonly change: PersonChange | null
}

function personDayOf(plan: Plan, { day, same, call, change }: OneDay): PersonDay {
  const clock = { zone: plan.zone, style: plan.clock, date: day.date }
  const before = change?.changes.find((one) => one.before?.dayId === day.id && one.before.instant !== call.instant)?.before ?? null
  return {
    dayId: same.dayId,
    ...(plan.facts.unit && { unit: plan.facts.unit }),
    dayNumber: same.dayNumber,
    date: same.date,
    label: same.label,
    call: printedTime(call.instant, clock),
    callAt: call.instant,
    was: before === null ? null : printedTime(before.instant, clock),
    onSet: call.onSet === null ? null : printedTime(call.onSet.instant, clock),
    wrap: same.wrap,
    wrapAt: same.wrapAt,
    status: call.status,
    location: same.location,
    sceneNumbers: call.sceneIds.map((sceneId) => plan.scenes.get(sceneId)?.number ?? '?'),
  }
}
