import { applyEdit, moveStripsAfter, stripsOfDay } from '@callboard/schedule'
import { daysBetween, instant, localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { datingInput } from '../../test/dating-in-words.js'
import { lawRuns } from '../../test/law-runs.js'
import { unitOf } from '../../test/shoot-in-words.js'
import { dateOrders, datingChanges, shootingOf, type DatedOrder, type DatingInput } from '../index.js'

const RUNS = lawRuns(200)
const DAYS = ['2027-03-15', '2027-03-17', '2027-03-20', '2027-03-29', '2027-04-05']
const SCENES = ['1', '2', '3', '4', '5', '6']
const CALENDARS = ['berlin', 'six', 'daily', 'plain', 'extra']

const order = fc.record({
  work: fc.integer({ min: 0, max: 12 }),
  lead: fc.integer({ min: 0, max: 4 }),
  on: fc.constantFrom(...CALENDARS),
  scenes: fc.subarray(SCENES, { maxLength: 3 }),
  after: fc.array(fc.nat({ max: 7 }), { maxLength: 3 }),
  state: fc.constantFrom('open', 'open', 'open', 'begun', 'ready'),
})

/** Orders wait only for earlier ones: no circles. */
const orders = fc.array(order, { minLength: 1, maxLength: 8 }).map((all) =>
  Object.fromEntries(
    all.map(({ work, lead, on, scenes, after, state }, at) => {
      const before = after.filter((one) => one < at).map((one) => `o${one}`)
      const lists = [scenes.length > 0 ? `for ${scenes.join()}` : '', before.length > 0 ? `after ${before.join()}` : '']
      return [`o${at}`, `work ${work} lead ${lead} on ${on} state ${state} ${lists.join(' ')}`]
    }),
  ),
)

const places = fc.array(fc.constantFrom(null, ...DAYS), { minLength: SCENES.length, maxLength: SCENES.length })

const shoots = places.map((days) => unitOf(Object.fromEntries(DAYS.map((day) => [day, SCENES.filter((_, at) => days[at] === day).join(' ')]))))

function datesOf(input: DatingInput): readonly DatedOrder[] {
  const answer = dateOrders(input)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}

describe('laws of dates', () => {
  it('moving a scene and taking it back restores every date', () => {
    fc.assert(
      fc.property(orders, shoots, fc.nat(), fc.constantFrom(...DAYS), (words, unit, pick, to) => {
        const input = datingInput({ shoot: {}, orders: words })
        const before = datesOf({ ...input, shooting: shootingOf([unit]) })
        const strip = unit.board.strips[pick % Math.max(unit.board.strips.length, 1)]
        if (!strip) return
        const dayId = `ferry-main-${to}`
        const edit = moveStripsAfter(unit.board, { stripIds: [strip.id], dayId, afterStripId: stripsOfDay(unit.board, dayId).at(-1)?.id ?? null })
        const moved = edit && applyEdit(unit.board, edit)
        if (!moved?.ok) return
        const there = datesOf({ ...input, shooting: shootingOf([{ ...unit, board: moved.value.board }]) })
        const back = applyEdit(moved.value.board, moved.value.inverse)
        if (!back.ok) throw new Error(back.refusal.kind)
        const again = datesOf({ ...input, shooting: shootingOf([{ ...unit, board: back.value.board }]) })
        expect(again).toEqual(before)
        expect(datingChanges(before, again)).toEqual([])
        expect(datingChanges(before, there).length).toBe(datingChanges(there, before).length)
      }),
      RUNS,
    )
  })

  it('whoever keeps to its due day keeps everybody who waits: a chain is possible exactly when its first order is', () => {
    fc.assert(
      fc.property(orders, shoots, (words, unit) => {
        const input = datingInput({ shoot: {}, orders: words })
        const dated = new Map(datesOf({ ...input, shooting: shootingOf([unit]) }).map((one) => [one.orderId, one]))
        for (const one of input.orders) {
          const waiting = dated.get(one.orderId)
          const holding = dated.get(waiting?.heldUpBy ?? '')
          if (waiting?.outlook === 'impossible' && holding) expect(holding.slack).toBeLessThan(0)
          const next = waiting?.neededBy?.kind === 'order' ? dated.get(waiting.neededBy.orderId) : null
          if (next && waiting) expect((waiting.due ?? '') <= (next.startBy ?? '')).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('the order in which orders are listed changes nothing, and a later day never makes a due day earlier', () => {
    fc.assert(
      fc.property(orders, shoots, (words, unit) => {
        const input = { ...datingInput({ shoot: {}, orders: words }), shooting: shootingOf([unit]) }
        const straight = datesOf(input)
        const turned = datesOf({ ...input, orders: input.orders.toReversed() }).toReversed()
        const facts = (all: readonly DatedOrder[]) => all.map(({ orderId, due, startBy, expected, slack, outlook }) => [orderId, due, startBy, expected, slack, outlook])
        expect(facts(turned)).toEqual(facts(straight))
        const later = { ...unit, board: { ...unit.board, days: unit.board.days.map((day) => ({ ...day, date: day.date === DAYS[0] ? localDate('2027-03-16') : day.date })) } }
        for (const [at, one] of datesOf({ ...input, shooting: shootingOf([later]) }).entries()) {
          const { due } = straight[at] ?? {}
          if (one.due && due) expect(daysBetween(due, one.due)).toBeGreaterThanOrEqual(0)
        }
      }),
      RUNS,
    )
  })

  it('a day that passes never adds slack', () => {
    fc.assert(
      fc.property(orders, shoots, fc.integer({ min: 1, max: 20 }), (words, unit, days) => {
        const input = { ...datingInput({ shoot: {}, orders: words }), shooting: shootingOf([unit]) }
        const then = datesOf({ ...input, now: instant(`2027-03-${String(days + 1).padStart(2, '0')}T09:00:00Z`) })
        for (const [at, { slack }] of datesOf(input).entries()) {
          const left = then[at]?.slack ?? null
          if (slack !== null && left !== null) expect(left).toBeLessThanOrEqual(slack)
        }
      }),
      RUNS,
    )
  })
})
