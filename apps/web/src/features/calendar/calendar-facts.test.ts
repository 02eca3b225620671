import { describe, expect, it } from '@jest/globals'
import { datesTwice, productionsIn, withoutProductions, type CalendarCall, type CalendarPerson } from './calendar-facts.js'

const call = (productionId: string, date: string) =>
  ({ __typename: 'CalendarCall', productionId, productionTitle: productionId.toUpperCase(), date, call: '07:00', dayNumber: 1 }) as CalendarCall
const person = (...calls: CalendarCall[]) => ({ __typename: 'CalendarPerson', personId: 'p', name: 'Ana', position: '', calls }) as CalendarPerson

describe('called twice on a date', () => {
  it('is whoever two productions call', () => {
    expect([...datesTwice(person(call('a', '2027-01-04'), call('b', '2027-01-04'), call('b', '2027-01-05')))]).toEqual(['2027-01-04'])
  })

  it('is nobody whom two units of one production call', () => {
    expect(datesTwice(person(call('a', '2027-01-04'), call('a', '2027-01-04'))).size).toBe(0)
  })
})

describe('without a production', () => {
  const calendar = { __typename: 'Calendar' as const, days: [], people: [person(call('a', '2027-01-04')), person(call('b', '2027-01-04'))] }

  it('nobody is left who is called by it alone', () => {
    expect(withoutProductions(calendar, new Set(['a'])).people).toHaveLength(1)
  })

  it('it is still named', () => {
    expect(productionsIn(calendar)).toEqual([['a', 'A'], ['b', 'B']])
  })
})
