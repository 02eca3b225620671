import { groupedBy } from '@callboard/basics'
import type { BreakdownScene, Element } from '../breakdown/breakdown.js'
import { paceOf, type Pace } from '../pace.js'
import type { Booking, CheckedLocation, CheckedPerson, ChecksInput } from './checks-input.js'
import { digestOf, type Digest } from './digest.js'
import { rulesOfPeople, type PersonRules } from './person-rules.js'
import { wordsOf, type Words } from './words.js'
import { zoneClockOf, type ZoneClock } from './zone-clock.js'

/** What checks look things up in: everything of the input but the board, by id. */
export interface Ground {
  readonly input: Omit<ChecksInput, 'board'>
  readonly clock: ZoneClock
  readonly words: Words
  readonly pace: Pace
  /** Position in the list of people: who is named first. What is asked of everybody every day is kept in lists by it. */
  readonly placeOf: ReadonlyMap<string, number>
  readonly rulesAt: readonly PersonRules[]
  readonly people: readonly CheckedPerson[]
  readonly isMinorAt: readonly boolean[]
  readonly isTeacherAt: readonly boolean[]
  /** Of their ids, for keys. */
  readonly digestAt: readonly Digest[]
  readonly sceneOf: ReadonlyMap<string, SceneGround>
  readonly elementOf: ReadonlyMap<string, Element>
  readonly linksOf: ReadonlyMap<string, readonly string[]>
  readonly bookingsOn: ReadonlyMap<string, readonly Booking[]>
  readonly locationOf: ReadonlyMap<string, CheckedLocation>
  /** Days since 1970-01-01 on which a person works without being called here: booked elsewhere, rehearsing, fitting, travelling. */
  readonly otherWorkDays: ReadonlyMap<string, ReadonlySet<number>>
  /** The longest daily rest anybody has: days further apart need not be compared. */
  readonly longestRest: number
}

export interface SceneGround {
  readonly scene: BreakdownScene
  readonly elements: readonly Element[]
  /** "Scene 12", or its heading when it has no number. */
  readonly name: string
}

export function groundOf(input: ChecksInput): Ground {
  const { breakdown, people } = input
  const clock = zoneClockOf(input.zone)
  const elementOf = new Map(breakdown.elements.map((element) => [element.elementId, element]))
  const rulesAt = rulesOfPeople(people, input.rulePacks, input.ownPacks ?? [])
  return {
    input,
    clock,
    words: wordsOf(input, clock),
    pace: paceOf(breakdown, input.minutesPerEighth),
    placeOf: new Map(people.map((person, index) => [person.personId, index])),
    rulesAt,
    people,
    isMinorAt: rulesAt.map(({ minors }) => minors.length > 0),
    isTeacherAt: people.map(({ position }) => TEACHER.test(position)),
    digestAt: people.map(({ personId }) => digestOf([personId])),
    sceneOf: new Map(breakdown.scenes.map((scene) => [scene.sceneId, sceneGroundOf(scene, elementOf)])),
    elementOf,
    linksOf: linksBy(input),
    bookingsOn: groupedBy(input.bookings ?? [], ({ date }) => date),
    locationOf: new Map((input.locations ?? []).map((location) => [location.locationId, location])),
    otherWorkDays: otherWorkDays(input, elementOf),
    longestRest: Math.max(0, ...[...new Set(rulesAt)].flatMap(({ dailyRest }) => dailyRest.map(({ rule }) => rule.minimum))),
  }
}

/** How studio teachers are called, as a position or an element. */
export const TEACHER = /\bstudio teacher\b/i

function linksBy({ breakdown }: ChecksInput): ReadonlyMap<string, readonly string[]> {
  const links = groupedBy(breakdown.links, ({ elementId }) => elementId)
  return new Map([...links].map(([elementId, of]) => [elementId, of.map(({ linkedElementId }) => linkedElementId)]))
}

function otherWorkDays({ bookings, breakdown }: ChecksInput, elementOf: ReadonlyMap<string, Element>): ReadonlyMap<string, ReadonlySet<number>> {
  const days = new Map<string, Set<number>>()
  const dates = [...(bookings ?? []), ...breakdown.events.map(({ elementId, date }) => ({ elementId, date, personId: null }))]
  for (const { elementId, date, personId } of dates) {
    const who = personId ?? (elementId === null ? null : elementOf.get(elementId)?.personId)
    if (who == null) continue
    days.set(who, (days.get(who) ?? new Set()).add(Date.parse(date) / 86_400_000))
  }
  return days
}

function sceneGroundOf(scene: BreakdownScene, elementOf: ReadonlyMap<string, Element>): SceneGround {
  const elements: Element[] = []
  for (const { elementId } of scene.elements) {
    const element = elementOf.get(elementId)
    if (element) elements.push(element)
  }
  return {
    scene,
    elements,
    name: scene.number === '' ? scene.heading : `Scene ${scene.number}`,
  }
}
