import { describe, expect, it } from '@jest/globals'
import { accounts } from './accounts.js'
import { availabilities } from './availabilities.js'
import { cast } from './cast.js'
import { crew } from './crew.js'
import { departments } from './departments.js'

const people = [...cast, ...crew]

describe('the people of the example film', () => {
  it('are fourteen and forty-five', () => {
    expect(cast).toHaveLength(14)
    expect(crew).toHaveLength(45)
    expect(cast.map(({ castNumber }) => castNumber)).toEqual(Array.from({ length: 14 }, (_, index) => String(index + 1)))
  })

  it('have a name, an address, a number and an id of their own', () => {
    for (const facts of [people.map((one) => one.name), people.map((one) => one.email), people.map((one) => one.phone)]) {
      expect(new Set(facts).size).toBe(people.length)
    }
    expect(new Set(people.map(({ personId }) => personId)).size).toBe(people.length)
  })

  it.each(people)('$name can be written to in a program, but reaches nobody', ({ email, phone }) => {
    expect(email).toMatch(/^[a-z]+(?:[.-][a-z]+)+@callboard\.example$/)
    expect(phone).toMatch(/^\+44 7700 900\d{3}$/)
  })

  it('work in departments that exist, all of them staffed, in the order of the call sheet', () => {
    const order = [...new Set(crew.map(({ department }) => department))]
    expect(order).toEqual(departments.map(({ name }) => name))
  })

  it('are known by the availabilities', () => {
    const ids = new Set(people.map(({ personId }) => personId))
    expect(availabilities.filter(({ personId }) => !ids.has(personId))).toEqual([])
    expect(availabilities.filter(({ fromDay, toDay }) => fromDay > toDay || fromDay < 1 || toDay > 12)).toEqual([])
  })
})

describe('the accounts', () => {
  it('are one of each kind', () => {
    expect(accounts.map(({ role }) => role)).toEqual([
      'owner',
      'coordinator',
      'assistantDirector',
      'headOfDepartment',
      'crew',
      'client',
    ])
  })

  it('belong to people of the crew, but for the client', () => {
    const unknown = accounts.filter(
      ({ name, email, department }) =>
        !crew.some((one) => one.name === name && one.email === email && one.department === department),
    )
    expect(unknown.map(({ role }) => role)).toEqual(['client'])
  })
})
