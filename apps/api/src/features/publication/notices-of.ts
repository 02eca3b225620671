import { asksForAnswer, changeIdOf, digestSubjectOf, isConcerned, type PersonChange, sentenceOf, subjectOf, unchangedForYouOf } from '@callboard/notice'
import type { Instant } from '@callboard/time'
import type { Plan } from './plan-publication.js'
import type { PersonFacts } from './publication-facts.repository.js'
import { isReachable } from './readiness-of.js'

/** What the publication says to one person. */
export interface PlannedNotice {
  readonly personId: string
  readonly name: string
  readonly department: string
  readonly concerned: boolean
  readonly reachable: boolean
  readonly subject: string
  readonly sentences: readonly string[]
  readonly changes: PersonChange['changes']
  /** The changes that want an answer, by their names. */
  readonly asks: readonly string[]
}

/** Everyone's notices, those who must answer first. */
export function noticesOf(plan: Plan): PlannedNotice[] {
  const notices = plan.changes.people.flatMap((change): PlannedNotice[] => {
    const person = plan.peopleById.get(change.personId)
    if (person === undefined) return []
    return [{
      ...recipientOf(person),
      concerned: isConcerned(change),
      subject: subjectOf(change, { colour: plan.colour.name, clock: plan.clock }),
      sentences: change.changes.map((one) => sentenceOf(one, plan)),
      changes: change.changes,
      asks: change.changes.filter(asksForAnswer).map(changeIdOf),
    }]
  })
  return notices.toSorted((a, b) => Number(b.concerned) - Number(a.concerned) || (a.name < b.name ? -1 : 1))
}

/** For everyone who is called and of whose days nothing changed at all: told so, and asked nothing. */
export function digestsOf(plan: Plan): PlannedNotice[] {
  const told = new Set(plan.changes.people.map(({ personId }) => personId))
  const called = new Set(plan.revision.bookings.map(({ personId }) => personId))
  const same = { concerned: false, subject: digestSubjectOf(plan.changes, plan.colour.name), sentences: [unchangedForYouOf(plan.changes)], changes: [], asks: [] }
  return [...called].flatMap((personId): PlannedNotice[] => {
    const person = plan.peopleById.get(personId)
    return person === undefined || told.has(personId) ? [] : [{ ...recipientOf(person), ...same }]
  })
}

/** The first call from now on that is another, or is new, or was one. */
export function affectedAt({ changes }: Pick<PlannedNotice, 'changes'>, at: Instant): Instant | null {
  const calls = changes.flatMap(({ before, after }) => [before?.instant, after?.instant]).filter((call) => call !== undefined && call >= at)
  return calls.reduce<Instant | null>((first, call) => (first === null || call! < first ? call! : first), null)
}

function recipientOf(person: PersonFacts): Pick<PlannedNotice, 'personId' | 'name' | 'department' | 'reachable'> {
  const { personId, name, department, kind } = person
  return { personId, name, department: department ?? (kind === 'cast' ? 'Cast' : 'Crew'), reachable: isReachable(person) }
}
