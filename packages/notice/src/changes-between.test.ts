import { describe, expect, it } from '@jest/globals'
import cases from '../cases/one-person.json' with { type: 'json' }
import { revisionOf, type WrittenDay } from '../test/revision-of.js'
import {
  changesBetween,
  digestSubjectOf,
  isConcerned,
  needsNewAnswer,
  sentenceOf,
  subjectOf,
  unchangedSentenceOf,
  unitSentenceOf,
} from './index.js'

interface Case {
  readonly says: string
  readonly before: readonly WrittenDay[] | null
  readonly after: readonly WrittenDay[]
  readonly you: readonly string[]
  readonly unit: readonly string[]
  readonly unchanged: string
  readonly alarm: boolean
  readonly subject: string | null
}

describe('what a revision tells one person', () => {
  it.each(cases as readonly Case[])('$says', (one) => {
    const changes = changesBetween(one.before && revisionOf(one.before, 'Blue'), revisionOf(one.after))
    const [person] = changes.people
    expect(person?.changes.map((change) => sentenceOf(change, { clock: '24h' })) ?? []).toEqual(one.you)
    expect(changes.unit.map((change) => unitSentenceOf(change, { clock: '24h' }))).toEqual(one.unit)
    expect(unchangedSentenceOf(changes)).toBe(one.unchanged)
    expect(person ? isConcerned(person) : false).toBe(one.alarm)
    expect(digestSubjectOf(changes, 'Pink')).toBe(`[PINK] Nothing of yours changed: ${one.unchanged}`)
    expect(needsNewAnswer(person ?? null)).toBe(one.alarm)
    expect(person ? subjectOf(person, { colour: 'Pink', clock: '24h' }) : null).toBe(one.subject)
    expect(person?.first ?? false).toBe(one.before === null)
  })

  it('reads in twelve hours', () => {
    const day = { id: 'A', day: 12, date: '2027-01-12', general: '07:00', at: null, scenes: [], call: '13:00' }
    const { people } = changesBetween(revisionOf([day]), revisionOf([{ ...day, call: '12:15' }]))
    expect(people[0]?.changes.map((change) => sentenceOf(change, { clock: '12h' }))).toEqual([
      'Day 12 Tue 12 Jan: your call is now 12:15 PM (was 1:00 PM), pulled up 45 min',
    ])
  })
})
