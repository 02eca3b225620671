import { minutes, type Instant } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import { BERLIN, boardOf, castMember, crewMember } from '../test/a-board.js'
import { callsOfBoard, isOutOfDate, restBreaches, wrapOf } from './index.js'

/** Two days of eleven hours of crew time each, general call as given. */
function twoDays(length: number, people = [crewMember('cam')]) {
  const { board, days, scenes } = boardOf([[`- ${length}`, '1 ANA 8'], ['2 ANA 8']])
  const calls = callsOfBoard({ board, zone: BERLIN, people, scenes })
  const wraps = new Map<string, Instant>(days.map((day) => [day.id, wrapOf({ day, board, zone: BERLIN })]))
  return { board, days, calls, wraps }
}

describe('wrapOf', () => {
  it('is general call and everything on the day', () => {
    const { wraps } = twoDays(60)
    expect(wraps.get('d1')).toBe('2027-01-11T08:36:00Z')
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

describe('isOutOfDate', () => {
  it('is true once a newer revision is published', () => {
    expect([isOutOfDate(2, 3), isOutOfDate(3, 3)]).toEqual([true, false])
  })
})
