import { describe, expect, it } from '@jest/globals'
import { minutes } from '@callboard/time'
import type { PersonRowFragment } from '../../../lib/graphql.generated.js'
import { groupsOf } from './groups-of.js'
import { matches } from './matches.js'

describe('groupsOf', () => {
  it('puts cast first, crew in the order of the call sheet, contacts last, and leaves nobody out', () => {
    const people = [
      person({ name: 'Ana', kind: 'cast' }),
      person({ name: 'Sven', departmentId: 'camera' }),
      person({ name: 'Ioana', departmentId: 'sound' }),
      person({ name: 'Kai', departmentId: 'removed' }),
      person({ name: 'Dr Meyer', kind: 'contact' }),
    ]
    const departments = [department('sound', 2), department('camera', 1), department('props', 3)]
    const groups = groupsOf(people, departments).map(({ name, people: members }) => [name, members.map((member) => member.name)])
    expect(groups).toEqual([
      ['Cast', ['Ana']],
      ['camera', ['Sven']],
      ['sound', ['Ioana']],
      ['Crew without a department', ['Kai']],
      ['Contacts', ['Dr Meyer']],
    ])
  })
})

describe('matches', () => {
  it.each([
    ['nunez', true],
    ['grip nuñez', true],
    ['600 000', true],
    ['gaffer', false],
    ['  ', true],
  ])('finds José Núñez, Key Grip by "%s": %s', (search, found) => {
    expect(matches(person({ name: 'José Núñez', position: 'Key Grip', phone: '+34 600 000 000' }), search)).toBe(found)
  })
})

function department(name: string, position: number) {
  return { __typename: 'Department', departmentId: name, name, position } as const
}

function person(facts: Partial<PersonRowFragment>): PersonRowFragment {
  return {
    __typename: 'Person', personId: facts.name ?? '', name: '', kind: 'crew', departmentId: null, position: '', castNumber: null, characters: [],
    email: null, phone: null, phoneOnSheet: false, callOffset: minutes(0), note: '', birthDate: null, rulePacks: null, reachable: false, version: 1, ...facts,
  }
}
