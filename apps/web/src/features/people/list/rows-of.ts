import type { PersonRowFragment } from '../../../lib/graphql.generated.js'
import type { PeopleGroup } from './groups-of.js'

/** A line of the list: the head of a group, or somebody in it. */
export type PeopleRow =
  | { readonly kind: 'head'; readonly key: string; readonly group: PeopleGroup }
  | { readonly kind: 'person'; readonly key: string; readonly group: PeopleGroup; readonly person: PersonRowFragment; readonly place: number }

/** Groups and their people as one run of lines, each group behind its head; the first of a group has place 1. */
export function rowsOf(groups: readonly PeopleGroup[]): readonly PeopleRow[] {
  return groups.flatMap((group): PeopleRow[] => [
    { kind: 'head', key: `group ${group.key}`, group },
    ...group.people.map((person, index): PeopleRow => ({ kind: 'person', key: person.personId, group, person, place: index + 1 })),
  ])
}
