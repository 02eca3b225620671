import { describe, expect, it } from '@jest/globals'
import cases from '../../cases/rest.json' with { type: 'json' }
import { flagsOf, type PersonInWords } from '../../test/red-flags-in-words.js'

interface Case {
  readonly says: string
  readonly packs: readonly string[]
  readonly zone?: string
  readonly person?: Omit<PersonInWords, 'name'>
  /** "2027-01-11 07:00-20:00", one for each shoot day. */
  readonly works: readonly string[]
  readonly gives: readonly string[]
}

describe('rest of a person from day to day and from week to week', () => {
  it.each(cases as readonly Case[])('$says', ({ packs, zone, person, works, gives }) => {
    const days = works.map((words) => ({ date: words.slice(0, 10), works: { 'Ana Ruiz': words.slice(11) } }))
    const flags = flagsOf({ packs, days, people: [{ name: 'Ana Ruiz', ...person }], ...(zone !== undefined && { zone }) })
    const rest = flags.filter(({ rule }) => rule.id === 'daily-rest' || rule.id === 'weekly-rest')
    expect(rest.map(({ sentence }) => sentence)).toEqual(gives)
    for (const flag of rest) expect(flag.rule.source).not.toBeNull()
  })
})
