import { groupedBy } from '@callboard/basics'
import { printedTime } from '@callboard/call-sheet'
import {
  isConcerned,
  type PersonChange,
  type PersonDay,
  type PersonSnapshot,
  sentenceOf,
  type SnapshotRevision,
  unchangedSentenceOf,
  unitSentenceOf,
} from '@callboard/notice'
import { dayNumberOf, type ShootDay } from '@callboard/schedule'
import { formatClock, formatDayYear, type Instant, wallTimeOf } from '@callboard/time'
import type { Plan } from './plan-publication.js'
import { personLocationOf } from './person-location-of.js'

export interface OwnedSnapshot {
  readonly personId: string
  readonly snapshot: PersonSnapshot
}

/** What the publication freezes for everyone who is called or whom it concerns: their own calls and nobody else's. */
export function personSnapshotsOf(plan: Plan, publication: { readonly at: Instant; readonly reason: string }): OwnedSnapshot[] {
  const changes = new Map(plan.changes.people.map((change) => [change.personId, change]))
  const calls = groupedBy(plan.calls, (call) => call.personId)
  const personIds = new Set([...calls.keys(), ...changes.keys()])
  const parts = { plan, days: new Map(plan.board.days.map((day) => [day.id, day])), revision: snapshotRevisionOf(plan, publication), unit: plan.changes.unit.map((change) => unitSentenceOf(change, plan)) }
  return [...personIds].flatMap((personId) => {
    const person = plan.peopleById.get(personId)
    if (person === undefined) return []
    const own = changes.get(personId) ?? null
    const snapshot: PersonSnapshot = {
      production: { title: plan.facts.title, company: plan.facts.company, zone: plan.zone, clock: plan.clock },
      revision: parts.revision,
      person: {
        name: person.name,
        role: person.kind === 'cast' ? person.characters.join(' / ') : person.position,
        department: person.department ?? (person.kind === 'cast' ? 'Cast' : 'Crew'),
      },
      notice: {
        concerned: own !== null && isConcerned(own),
        sentences: own?.changes.map((change) => sentenceOf(change, plan)) ?? [],
        unit: parts.unit,
        unchanged: unchangedSentenceOf(plan.changes),
      },
      days: (calls.get(personId) ?? []).map((call) => personDayOf(plan, parts.days.get(call.dayId)!, call, own)),
      totalDays: plan.board.days.length,
    }
    return [{ personId, snapshot }]
  })
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

function personDayOf(plan: Plan, day: ShootDay, call: Plan['calls'][number], own: PersonChange | null): PersonDay {
  const clock = { zone: plan.zone, style: plan.clock, date: day.date }
  const wrapAt = plan.wraps.get(day.id)!
  const before = own?.changes.find((change) => change.before?.dayId === day.id && change.before.instant !== call.instant)?.before ?? null
  return {
    dayId: day.id,
    dayNumber: dayNumberOf(plan.board, day.id),
    date: day.date,
    label: formatDayYear(day.date),
    call: printedTime(call.instant, clock),
    callAt: call.instant,
    was: before === null ? null : printedTime(before.instant, clock),
    onSet: call.onSet === null ? null : printedTime(call.onSet.instant, clock),
    wrap: printedTime(wrapAt, clock),
    wrapAt,
    status: call.status,
    location: personLocationOf(day.locationId === null ? undefined : plan.locations.get(day.locationId)),
    sceneNumbers: call.sceneIds.map((sceneId) => plan.scenes.get(sceneId)?.number ?? '?'),
  }
}
