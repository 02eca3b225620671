import { describe, expect, it } from '@jest/globals'
import { clockTime, localDate } from '@callboard/time'
import cases from '../cases/classes.json' with { type: 'json' }
import { revisionOf, type WrittenDay } from '../test/revision-of.js'
import { changeIdOf, changesBetween, classOf, toDoOf } from './index.js'

interface Case {
  readonly says: string
  readonly before: readonly WrittenDay[]
  readonly after: readonly WrittenDay[]
  readonly you: readonly (readonly string[])[]
  readonly unit: readonly string[]
}

const now = { date: localDate('2027-01-11'), time: clockTime('18:42') }

describe('classes of changes, and what to do', () => {
  it.each(cases as readonly Case[])('$says', (one) => {
    const { people, unit } = changesBetween(revisionOf(one.before), revisionOf(one.after))
    const told = (people[0]?.changes ?? []).map((change) => [changeIdOf(change), classOf(change), toDoOf(change, { clock: '24h', now })])
    expect(told).toEqual(one.you)
    expect(unit.map(classOf)).toEqual(one.unit)
  })

  it('is due now from eight in the evening on', () => {
    const day = { id: 'A', day: 3, date: '2027-01-12', general: '07:00', at: null, scenes: [], call: '07:00' }
    const [change] = changesBetween(null, revisionOf([day])).people[0]!.changes
    const at = (time: string) => toDoOf(change!, { clock: '12h', now: { ...now, time: clockTime(time) } })
    expect(at('19:59')).toBe('Be there at 7:00 AM on Tue 12 Jan. Confirm by 8:00 PM.')
    expect(at('20:00')).toBe('Be there at 7:00 AM on Tue 12 Jan. Confirm now.')
  })
})
