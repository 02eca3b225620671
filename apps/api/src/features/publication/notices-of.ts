import { asksForAnswer, changeIdOf, isConcerned, type PersonChange, sentenceOf, subjectOf } from '@callboard/notice'
import type { Plan } from './plan-publication.js'
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
      personId: person.personId,
      name: person.name,
      department: person.department ?? (person.kind === 'cast' ? 'Cast' : 'Crew'),
      concerned: isConcerned(change),
      reachable: isReachable(person),
      subject: subjectOf(change, { colour: plan.colour.name, clock: plan.clock }),
      sentences: change.changes.map((one) => sentenceOf(one, plan)),
      changes: change.changes,
      asks: change.changes.filter(asksForAnswer).map(changeIdOf),
    }]
  })
  return notices.toSorted((a, b) => Number(b.concerned) - Number(a.concerned) || (a.name < b.name ? -1 : 1))
}
