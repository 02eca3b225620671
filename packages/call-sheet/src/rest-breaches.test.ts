import { minutes, type Instant } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { BERLIN, boardOf, castMember, crewMember } from '../test/a-board.js'
import { callsOfBoard, isOutOfDate, restBreaches, wrapOf, wrapsOfPeople } from './index.js'

/** Two days of eleven hours of crew time each, general call as given. */
function twoDays(length: number, people = [crewMember('cam')]) {
  const { board, days, scenes } = boardOf([[`- ${length}`, '1 ANA 8'], ['2 ANA 8']])
  const input = { board, zone: BERLIN, people, scenes }
  const unit = new Map<string, Instant>(days.map((day) => [day.id, wrapOf({ day, board, zone: BERLIN })]))
  return { calls: callsOfBoard(input), wraps: wrapsOfPeople(input), unit }
}

describe('wrapOf', () => {
  it('is general call and everything on the day', () => {
    const { unit } = twoDays(60)
    expect(unit.get('d1')).toBe('2027-01-11T08:36:00Z')
  })

  it('is the general call on a day without strips', () => {
    const { board, days } = boardOf([[]])
    expect(wrapOf({ day: days[0]!, board, zone: BERLIN })).toBe('2027-01-11T06:00:00Z')
  })

  it('counts elapsed hours in the night the clocks go forward', () => {
    const { board, days } = boardOf([['- 600']], '20:00', '2027-03-27')
    expect(wrapOf({ day: days[0]!, board, zone: BERLIN })).toBe('2027-03-28T05:00:00Z')
  })
})

describe('restBreaches', () => {
  it('lets exactly eleven hours pass', () => {
    const { calls, wraps } = twoDays(13 * 60 - 96)
    expect(restBreaches(calls, wraps)).toEqual([])
  })

  it('names who, how short, and the first call that would do', () => {
    const { calls, wraps } = twoDays(13 * 60 - 96 + 15)
    expect(restBreaches(calls, wraps)).toEqual([
      { personId: 'cam', fromDayId: 'd1', toDayId: 'd2', rest: 645, minimum: 660, earliestCall: '2027-01-12T06:15:00Z' },
    ])
  })

  it('judges by the minimum of the agreement', () => {
    const { calls, wraps } = twoDays(13 * 60 - 96)
    expect(restBreaches(calls, wraps, { minimumRest: minutes(720) })).toHaveLength(1)
  })

  it('judges each person by their own call', () => {
    const { calls, wraps } = twoDays(13 * 60 - 96, [crewMember('cam'), castMember('ana', ['ANA'], 30)])
    expect(restBreaches(calls, wraps).map((breach) => [breach.personId, breach.rest])).toEqual([['ana', 630]])
  })

  it('takes days by the moment of their calls, whatever their order', () => {
    const { calls, wraps } = twoDays(13 * 60)
    expect(restBreaches(calls.toReversed(), wraps)).toEqual(restBreaches(calls, wraps))
  })
})

describe('a performer rests from their own last scene, crew from the unit’s wrap', () => {
  const people = [castMember('ana', ['ANA'], 0), castMember('ben', ['BEN'], 0), crewMember('cam')]
  const cases: readonly { readonly name: string; readonly days: readonly (readonly string[])[]; readonly short: Record<string, number> }[] = [
    { name: 'nobody is short when the unit wraps in time', days: [['1 ANA 8', '2 BEN 8'], ['3 ANA,BEN 8']], short: {} },
    { name: 'who is done at noon is not short when the unit goes late', days: [['1 ANA 8', '- 780', '2 BEN 8'], ['3 ANA,BEN 8']], short: { ben: 468, cam: 468 } },
    { name: 'who plays last is let go with the unit, not after it', days: [['- 780', '1 ANA 8'], ['3 ANA 8']], short: { ana: 564, cam: 564 } },
    { name: 'a quarter of an hour passes between the last scene and being let go', days: [['- 669', '1 ANA 8', '- 60'], ['3 ANA 8']], short: { cam: 615 } },
    { name: 'and one minute more is a breach', days: [['- 670', '1 ANA 8', '- 60'], ['3 ANA 8']], short: { ana: 659, cam: 614 } },
    { name: 'of several scenes the last one counts', days: [['1 ANA 8', '- 780', '2 ANA,BEN 8'], ['3 ANA 8']], short: { ana: 468, cam: 468 } },
    { name: 'a company move after the last scene keeps the crew alone', days: [['1 ANA,BEN 8', '- 900'], ['3 ANA,BEN 8']], short: { cam: 444 } },
    { name: 'who is not in the next day has all night', days: [['- 780', '1 ANA,BEN 8'], ['3 BEN 8']], short: { ben: 564, cam: 564 } },
    { name: 'a day off between them is rest', days: [['- 780', '1 ANA 8'], ['2 BEN 8'], ['3 ANA 8']], short: { cam: 564 } },
    { name: 'a scene late in the next day is a late call', days: [['- 780', '1 ANA 8'], ['2 BEN 9', '3 ANA 8']], short: { cam: 564 } },
  ]

  it.each(cases)('$name', ({ days, short }) => {
    const { board, scenes } = boardOf(days)
    const input = { board, zone: BERLIN, people, scenes }
    const breaches = restBreaches(callsOfBoard(input), wrapsOfPeople(input))
    expect(Object.fromEntries(breaches.map(({ personId, rest }) => [personId, rest]))).toEqual(short)
  })

  it('judges a performer who is called without a scene by the unit, and nobody as let go before their call', () => {
    const { board, scenes } = boardOf([['1 BEN 8', '- 780'], ['3 ANA 8']])
    const typed = (personId: string, offset: number) => ({ dayId: 'd1', personId, call: { kind: 'offset' as const, minutes: minutes(offset) } })
    const input = { board: { ...board, callExceptions: [typed('ana', 60), typed('cam', 900)] }, zone: BERLIN, people, scenes }
    const breaches = restBreaches(callsOfBoard(input), wrapsOfPeople(input))
    expect(breaches.map(({ personId, rest }) => [personId, rest])).toEqual([['ana', 564], ['cam', 540]])
  })
})

describe('isOutOfDate', () => {
  it('is true once a newer revision is published', () => {
    expect([isOutOfDate(2, 3), isOutOfDate(3, 3)]).toEqual([true, false])
  })
})
