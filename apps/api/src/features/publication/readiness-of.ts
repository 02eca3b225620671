import { restBreaches } from '@callboard/call-sheet'
import { shootDaysInOrder, stripsOfDay } from '@callboard/schedule'
import { foldName } from '@callboard/call-sheet'
import { formatClock, formatDay, minutes, type Minutes, wallTimeOf } from '@callboard/time'
import type { Plan } from './plan-publication.js'

export interface ReadinessRemark {
  readonly kind: 'noLocation' | 'noHospital' | 'unreachable' | 'notCast' | 'emptyDay' | 'sameDate'
  readonly dayNumber: number | null
  readonly personId: string | null
  readonly subject: string
}

export interface RestBreachAnswer {
  readonly personId: string
  readonly name: string
  readonly fromDayNumber: number
  readonly toDayNumber: number
  readonly rest: Minutes
  readonly minimum: Minutes
  readonly earliestCall: string
}

/** Everyone whose rest between a wrap and the next call would be too short. */
export function restBreachesOf(plan: Plan): RestBreachAnswer[] {
  const breaches = restBreaches(plan.calls, plan.wrapOfCall, { minimumRest: minutes(plan.facts.minimumRest) })
  const numbers = numbersOf(plan)
  return breaches.map((breach) => {
    const earliest = wallTimeOf(breach.earliestCall, plan.zone)
    return {
      personId: breach.personId,
      name: plan.peopleById.get(breach.personId)?.name ?? '',
      fromDayNumber: numbers.get(breach.fromDayId) ?? 0,
      toDayNumber: numbers.get(breach.toDayId) ?? 0,
      rest: breach.rest,
      minimum: breach.minimum,
      earliestCall: `${formatDay(earliest.date)} ${formatClock(earliest.time, plan.clock)}`,
    }
  })
}

function numbersOf(plan: Plan): ReadonlyMap<string, number> {
  return new Map(shootDaysInOrder(plan.board).map((day, index) => [day.id, index + 1]))
}

/** What is missing before the plan is published: places, addresses, people. */
export function readinessOf(plan: Plan): ReadinessRemark[] {
  return [...daysRemarks(plan), ...castRemarks(plan), ...reachRemarks(plan)]
}

function daysRemarks(plan: Plan): ReadinessRemark[] {
  const dates = new Set<string>()
  return shootDaysInOrder(plan.board).flatMap((day, index) => {
    const dayNumber = index + 1
    const about = (kind: ReadinessRemark['kind'], subject: string): ReadinessRemark => ({ kind, dayNumber, personId: null, subject })
    const location = day.locationId === null ? undefined : plan.locations.get(day.locationId)
    const remarks: ReadinessRemark[] = []
    if (location === undefined) remarks.push(about('noLocation', ''))
    else if (location.hospital.trim() === '') remarks.push(about('noHospital', location.name))
    if (!stripsOfDay(plan.board, day.id).some((strip) => strip.kind === 'scene')) remarks.push(about('emptyDay', ''))
    if (dates.has(day.date)) remarks.push(about('sameDate', formatDay(day.date)))
    dates.add(day.date)
    return remarks
  })
}

function castRemarks(plan: Plan): ReadinessRemark[] {
  const played = new Set(plan.people.flatMap((person) => person.characters.map(foldName)))
  const onDays = plan.board.strips.flatMap((strip) => (strip.kind === 'scene' && strip.dayId !== null ? [strip.sceneId] : []))
  const characters = new Set(onDays.flatMap((sceneId) => plan.scenes.get(sceneId)?.characters ?? []))
  return [...characters]
    .filter((name) => !played.has(name))
    .sort()
    .map((subject) => ({ kind: 'notCast', dayNumber: null, personId: null, subject }))
}

function reachRemarks(plan: Plan): ReadinessRemark[] {
  const called = new Set(plan.calls.map((call) => call.personId))
  return plan.facts.people
    .filter((person) => called.has(person.personId) && !isReachable(person))
    .map((person) => ({ kind: 'unreachable', dayNumber: null, personId: person.personId, subject: person.name }))
}

/** Whether a mail can be tried: an address with one @ and no blanks. */
export function isReachable(person: { readonly email: string | null }): boolean {
  return person.email !== null && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(person.email)
}
