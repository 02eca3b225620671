import type { PeopleDepartmentFragment, PersonRowFragment } from '../../../lib/graphql.generated.js'

export interface PeopleGroup {
  readonly key: string
  readonly name: string
  readonly people: readonly PersonRowFragment[]
}

/** Cast first, then crew by department in the order of the call sheet, then those without one, then contacts; empty groups are left out. */
export function groupsOf(people: readonly PersonRowFragment[], departments: readonly PeopleDepartmentFragment[]): PeopleGroup[] {
  const ordered = departments.toSorted((a, b) => a.position - b.position)
  const known = new Set(ordered.map(({ departmentId }) => departmentId))
  const crew = people.filter(({ kind }) => kind === 'crew')
  return [
    { key: 'cast', name: 'Cast', people: people.filter(({ kind }) => kind === 'cast') },
    ...ordered.map(({ departmentId, name }) => ({ key: departmentId, name, people: crew.filter((one) => one.departmentId === departmentId) })),
    { key: 'none', name: 'Crew without a department', people: crew.filter(({ departmentId }) => departmentId === null || !known.has(departmentId)) },
    { key: 'contact', name: 'Contacts', people: people.filter(({ kind }) => kind === 'contact') },
  ].filter((group) => group.people.length > 0)
}
