import type { CallException } from '@callboard/schedule'
import { minutes, zone } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import cases from '../cases/calls.json' with { type: 'json' }
import { BERLIN, boardOf, castMember, crewMember } from '../test/a-board.js'
import { callsOfBoard, callsOfDay, wrapOf } from './index.js'

interface Case {
  readonly says: string
  readonly zone: string
  readonly date: string
  readonly generalCall: string
  readonly day: readonly string[]
  readonly person: { readonly plays?: readonly string[]; readonly offset: number }
  readonly exception?: number | string
  readonly call: string | null
  readonly onSet: string | null
}

describe('who is called when', () => {
  it.each(cases as readonly Case[])('$says', (one) => {
    const { board, days, scenes } = boardOf([one.day], one.generalCall, one.date)
    const { plays, offset } = one.person
    const person = plays ? castMember('p', plays, offset) : crewMember('p', offset)
    const callExceptions = exceptionsOf(one.exception)
    const input = { board: { ...board, callExceptions }, zone: zone(one.zone), people: [person], scenes }
    const [call] = callsOfDay({ ...input, day: days[0]! })
    expect(call ? `${call.date} ${call.time}` : null).toBe(one.call)
    expect(call?.onSet ? `${call.onSet.date} ${call.onSet.time}` : null).toBe(one.onSet)
    if (call) expect(call.source).toBe(one.exception === undefined ? 'derived' : 'typed')
  })

  it('follows the pace of the production', () => {
    const { board, days, scenes } = boardOf([['1 BEN 8', '2 ANA 8']])
    const people = [castMember('ana', ['ANA'], 0)]
    const calls = callsOfDay({ board, zone: BERLIN, people, scenes, day: days[0]!, minutesPerEighth: 7.5 })
    expect(calls[0]?.time).toBe('08:00')
  })
})

describe('start, work and finish', () => {
  const three = boardOf([['1 ANA 8'], ['2 ANA 8'], ['3 ANA 8']])
  const people = [castMember('ana', ['ANA'])]
  const codesWith = (callExceptions: readonly CallException[]) => {
    const calls = callsOfBoard({ ...three, board: { ...three.board, callExceptions }, zone: BERLIN, people })
    return calls.map((call) => `${call.dayId} ${call.status}`)
  }

  it('runs over the whole board', () => {
    expect(codesWith([])).toEqual(['d1 SW', 'd2 W', 'd3 WF'])
  })

  it('does not count a day they are called off', () => {
    expect(codesWith([{ dayId: 'd3', personId: 'ana', call: { kind: 'notCalled' } }])).toEqual(['d1 SW', 'd2 WF'])
  })
})

describe('laws of calls', () => {
  const written = fc.array(
    fc.array(
      fc.oneof(
        fc.tuple(fc.constantFrom('ANA', 'BEN', 'ANA,BEN'), fc.integer({ min: 1, max: 30 })),
        fc.integer({ min: 5, max: 90 }),
      ),
      { maxLength: 6 },
    ),
    { minLength: 1, maxLength: 5 },
  )

  it('nobody is on set before their call, and the board says what its days say', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: -30, max: 240 }), (days, offset) => {
        const input = inputOf(days, offset)
        const calls = callsOfBoard(input)
        for (const call of calls) expect(call.onSet === null || call.instant <= call.onSet.instant).toBe(true)
        expect(calls).toEqual(input.board.days.flatMap((day) => callsOfDay({ ...input, day })))
      }),
      { numRuns: 60 },
    )
  })

  it('cast start once and finish once', () => {
    fc.assert(
      fc.property(written, (days) => {
        const own = callsOfBoard(inputOf(days, 60)).filter((call) => call.personId === 'ana')
        const codes = own.map((call) => call.status).join(' ')
        expect(codes).toMatch(/^(|SWF|SW (W )*WF)$/)
      }),
      { numRuns: 60 },
    )
  })
})

type Generated = readonly (readonly (number | readonly [string, number])[])[]

function inputOf(days: Generated, offset: number) {
  let number = 0
  const text = days.map((day) =>
    day.map((strip) => (typeof strip === 'number' ? `- ${strip}` : `${++number} ${strip[0]} ${strip[1]}`)),
  )
  const people = [castMember('ana', ['ANA'], offset), castMember('ben', ['BEN'], offset), crewMember('cam', -15)]
  return { ...boardOf(text), zone: BERLIN, people }
}

function exceptionsOf(exception: number | string | undefined): readonly CallException[] {
  if (exception === undefined) return []
  const call = typeof exception === 'number'
    ? { kind: 'offset' as const, minutes: minutes(exception) }
    : { kind: 'notCalled' as const }
  return [{ dayId: 'd1', personId: 'p', call }]
}

describe('a day that is no shoot day', () => {
  const { board, scenes } = boardOf([['1 ANA 8'], ['2 ANA 8'], ['3 ANA 8']])
  const days = board.days.map((day, index) => (index === 1 ? { ...day, type: 'travel' as const } : day))
  const input = { board: { ...board, days }, zone: BERLIN, people: [castMember('ana', ['ANA']), crewMember('eve')], scenes }

  it('calls nobody, and is no day of work', () => {
    expect(callsOfDay({ ...input, day: days[1]! })).toEqual([])
    const calls = callsOfBoard(input)
    expect(calls.map((call) => `${call.dayId} ${call.personId} ${call.status}`)).toEqual(['d1 ana SW', 'd1 eve crew', 'd3 ana WF', 'd3 eve crew'])
  })
})

describe('a shooting time typed for a scene', () => {
  const { board, days, scenes } = boardOf([['1 BEN 8', '2 ANA 8'], ['3 BEN 8']])
  const typed = new Map([...scenes].map(([id, scene]) => [id, { ...scene, estimatedMinutes: id === '1' ? 30 : null }]))
  const input = { board, zone: BERLIN, people: [castMember('ana', ['ANA'], 0)] }

  it('counts instead of the length, for who comes after it and for the wrap', () => {
    expect(callsOfDay({ ...input, scenes, day: days[0]! })[0]?.time).toBe('08:35')
    expect(callsOfDay({ ...input, scenes: typed, day: days[0]! })[0]?.time).toBe('07:30')
    expect(wrapOf({ board, zone: BERLIN, scenes: typed, day: days[0]! })).toBe('2027-01-11T08:06:00Z')
  })
})
