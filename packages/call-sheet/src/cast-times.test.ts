import type { Board } from '@callboard/schedule'
import { clockTime, minutes, zone, type Instant } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import cases from '../cases/cast-times.json' with { type: 'json' }
import { BERLIN, boardOf, castMember, crewMember } from '../test/a-board.js'
import type { CallSteps } from './call-steps.js'
import { callsOfBoard, callsOfDay, callsWithDetails, castTimesOf, pushGeneralCall, type Push } from './index.js'
import { timelineOf } from './timeline.js'

interface Case {
  readonly says: string
  readonly zone: string
  readonly date: string
  readonly generalCall: string
  readonly day: readonly string[]
  readonly offset: number
  readonly steps?: CallSteps
  /** Reckoned by another program, from the rule as it is written. */
  readonly expect: Readonly<Record<string, string | null>>
}

describe('a performer’s day, step by step', () => {
  it.each(cases as unknown as readonly Case[])('$says', (one) => {
    const { board, days, scenes } = boardOf([one.day], one.generalCall, one.date)
    const person = { ...castMember('p', ['ANA'], one.offset), ...(one.steps ? { steps: one.steps } : {}) }
    const input = { board, zone: zone(one.zone), people: [person], scenes, day: days[0]! }
    const [call] = callsOfDay(input)
    const times = castTimesOf({ ...input, person, call: call!, timeline: timelineOf({ ...input, dayId: 'd1' }) })
    const printed = Object.fromEntries(Object.entries(times).map(([step, moment]) => [step, moment ? `${moment.date} ${moment.time}` : null]))
    expect(printed).toEqual(one.expect)
  })

  it('begins with a call that was typed late, and keeps nobody longer than the unit', () => {
    const { board, days, scenes } = boardOf([['1 ANA 8', '2 BEN 1']])
    const person = castMember('p', ['ANA'], 105)
    const day = days[0]!
    const input = { zone: BERLIN, people: [person], scenes, day, details: { cast: { p: { report: clockTime('06:50') } } } }
    const [call] = callsWithDetails(callsOfDay({ ...input, board }), input)
    const times = castTimesOf({ ...input, person, call: call!, timeline: timelineOf({ board, scenes, dayId: 'd1' }) })
    expect([call?.source, times.hairMakeUp?.time, times.rehearsal?.time, times.onSet?.time, times.loseAt?.time]).toEqual(['typed', '06:50', '06:50', '07:00', '08:48'])
  })
})

describe('what is typed for a day', () => {
  const { board, days, scenes } = boardOf([['1 ANA 8'], ['2 ANA 8']], '18:00')
  const people = [castMember('ana', ['ANA'], 60)]
  const calls = callsOfBoard({ board, zone: BERLIN, people, scenes })
  const typed = (cast: object) => callsWithDetails(calls, { day: days[0]!, zone: BERLIN, people, details: { cast: { ana: cast } } }).map((call) => `${call.date.slice(8)} ${call.time} ${call.onSet?.time}`)

  it.each([
    [{}, ['11 17:00 18:00', '12 17:00 18:00']],
    [{ remarks: 'fitting' }, ['11 17:00 18:00', '12 17:00 18:00']],
    [{ report: '00:30' }, ['12 00:30 00:30', '12 17:00 18:00']],
    [{ report: '12:00' }, ['11 12:00 18:00', '12 17:00 18:00']],
    [{ onSet: '20:00' }, ['11 19:00 20:00', '12 17:00 18:00']],
    [{ steps: { hairMakeUp: 120 } }, ['11 14:45 18:00', '12 17:00 18:00']],
    [{ report: '16:00', onSet: '21:30' }, ['11 16:00 21:30', '12 17:00 18:00']],
  ])('%j', (cast, told) => expect(typed(cast)).toEqual(told))
})

describe('one push of the general call', () => {
  const written = boardOf([['1 ANA 8', '- 480', '2 BEN 8'], ['3 ANA,BEN 8', '- 60'], []])
  const people = [castMember('ana', ['ANA'], 60), castMember('ben', ['BEN'], 30), crewMember('cam', -30), crewMember('dot')]
  const input = { zone: BERLIN, people, scenes: written.scenes }
  const push = (by: number, more: object = {}) => pushGeneralCall({ ...input, board: written.board, dayId: 'd1', by: minutes(by), ...more })
  const done = (by: number, more: object = {}): Push => {
    const answer = push(by, more)
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
    return answer.value
  }

  it('says who moves to what, who stays, and who has not rested because of it', () => {
    const { generalCall, moved, stay, breaches, healed } = done(120, { details: { cast: { ana: { report: clockTime('05:30') } } } })
    expect([generalCall, stay, healed]).toEqual(['09:00', ['ana'], []])
    expect(moved.map(({ personId, from, to }) => `${personId} ${from.time} ${to.time}`)).toEqual(['ben 16:05 18:05', 'cam 06:30 08:30', 'dot 07:00 09:00'])
    expect(breaches.map(({ personId, toDayId }) => `${personId} ${toDayId}`)).toEqual(['ben d2', 'cam d2', 'dot d2'])
  })

  it('says whose rest it heals', () => {
    const later = done(120)
    const board: Board = { ...written.board, days: written.board.days.map((day) => (day.id === 'd1' ? { ...day, generalCall: later.generalCall } : day)) }
    expect(done(-120, { board }).healed).toEqual(later.breaches)
  })

  it.each([
    ['another date', 17 * 60, {}, { kind: 'AnotherDate', date: '2027-01-12', time: '00:00' }],
    ['a day that is not there', 5, { dayId: 'x' }, { kind: 'NoSuchDay', dayId: 'x' }],
  ])('refuses %s', (_says, by, more, refusal) => expect(push(by, more)).toEqual({ ok: false, refusal }))

  it('refuses the second of two hours that look the same', () => {
    const night = boardOf([['1 ANA 8']], '01:30', '2027-10-31')
    expect(pushGeneralCall({ ...input, board: night.board, dayId: 'd1', by: minutes(120) })).toEqual({ ok: false, refusal: { kind: 'TimeTwice', time: '02:30' } })
  })

  it('moves everybody by exactly that, and back again', () => {
    const fives = fc.integer({ min: -60, max: 60 }).map((n) => n * 5)
    const dates = fc.constantFrom('2027-01-11', '2027-03-28', '2027-10-31')
    fc.assert(
      fc.property(fives, dates, fc.constantFrom('05:00', '07:42', '12:10', '18:00'), (by, date, general) => {
        const { board, scenes } = boardOf([['1 ANA 3', '2 BEN 5', '- 25', '3 ANA 7']], general, date)
        const there = pushGeneralCall({ ...input, scenes, board, dayId: 'd1', by: minutes(by) })
        if (!there.ok) return
        expect(there.value.moved.map(({ from, to }) => elapsed(from.instant, to.instant))).toEqual(by === 0 ? [] : people.map(() => by))
        const pushed: Board = { ...board, days: board.days.map((day) => ({ ...day, generalCall: there.value.generalCall })) }
        const back = pushGeneralCall({ ...input, scenes, board: pushed, dayId: 'd1', by: minutes(-by) })
        expect(back.ok && back.value.generalCall).toBe(general)
        expect(back.ok && back.value.moved.map(({ to }) => to.instant)).toEqual(there.value.moved.map(({ from }) => from.instant))
      }),
      { numRuns: 300 },
    )
  })
})

function elapsed(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000
}
