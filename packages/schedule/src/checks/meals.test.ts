import { describe, expect, it } from '@jest/globals'
import cases from '../../cases/meals.json' with { type: 'json' }
import { flagsOf, type PersonInWords } from '../../test/red-flags-in-words.js'

interface Case {
  readonly says: string
  readonly packs: readonly string[]
  readonly date?: string
  readonly generalCall: string
  /** "1 360" is scene 1, six hours long. */
  readonly strips: readonly string[]
  readonly works: string
  readonly person?: Omit<PersonInWords, 'name'>
  readonly gives: readonly string[]
}

describe('meals', () => {
  it.each(cases as readonly Case[])('$says', ({ packs, date = '2027-01-11', generalCall, strips, works, person, gives }) => {
    const days = [{ date, call: generalCall, strips, works: { 'Ana Ruiz': works } }]
    const flags = flagsOf({ packs, days, people: [{ name: 'Ana Ruiz', ...person }] })
    expect(flags.filter(({ rule }) => rule.id === 'meals').map(({ sentence }) => sentence)).toEqual(gives)
  })

  it('are told of once for everybody who waits for the same one, those worst off first', () => {
    const works = { Ana: '06:30-19:30', Ben: '06:00-19:30', Cem: '06:00-19:30', Dot: '07:30-19:30' }
    const days = [{ date: '2027-01-11', call: '07:00', strips: ['1 390', 'Lunch 60', '2 300'], works }]
    expect(flagsOf({ packs: ['california-labor'], days }).map(({ sentence }) => sentence)).toEqual([
      'Ben and Cem are called 06:00 on Day 1 and have no meal before Lunch at 13:30, 7 h 30; a meal of 30 min is asked within 6 h. One more waits too long as well.',
    ])
  })
})
