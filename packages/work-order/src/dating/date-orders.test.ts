import { describe, expect, it } from '@jest/globals'
import cases from '../../cases/dating.json' with { type: 'json' }
import { asAsked, datingInput, inWords, type WrittenDating } from '../../test/dating-in-words.js'
import { criticalChainOf, criticalChainOfDay, dateOrders, datingChanges, type DatedOrder } from '../index.js'

interface Case extends WrittenDating {
  readonly says: string
  readonly expect: Readonly<Record<string, string>>
}

function dated(written: WrittenDating): ReadonlyMap<string, DatedOrder> {
  const answer = dateOrders(datingInput(written))
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return new Map(answer.value.map((order) => [order.orderId, order]))
}

describe('by when an order must be ready', () => {
  it.each(cases as readonly unknown[] as readonly Case[])('$says', (one) => {
    const orders = dated(one)
    for (const [orderId, words] of Object.entries(one.expect)) expect(inWords(orders.get(orderId), words)).toBe(asAsked(words))
  })

  it('needs forty cases and more', () => expect(cases.length).toBeGreaterThanOrEqual(40))

  it.each([
    ['a circle of three', { a: 'after c', b: 'after a', c: 'after b', d: 'after c' }, ['a', 'c', 'b']],
    ['one that waits for itself', { a: '', b: 'after b,a' }, ['b']],
  ])('refuses %s and names it', (_, orders, orderIds) => {
    expect(dateOrders(datingInput({ shoot: {}, orders }))).toEqual({ ok: false, refusal: { kind: 'HandOffCycle', orderIds } })
  })

  it('refuses a calendar on which nobody ever works', () => {
    expect(dateOrders(datingInput({ shoot: {}, orders: { a: 'on never' } }))).toEqual({ ok: false, refusal: { kind: 'NoWorkingDays', calendarId: 'never' } })
  })

  it('passes over hand-offs of orders that are not there', () => expect(dated({ shoot: {}, orders: { a: 'after gone' } }).get('a')?.expected).toBe('2027-03-01'))
})

describe('the critical chain', () => {
  const orders = dated({ shoot: { '03-17': '1' }, orders: { a: 'work 2', b: 'work 6', c: 'for 1 after a,b', d: 'for 1 after c', e: 'for 1' } })

  it('is what holds an order up, first things first', () => expect(criticalChainOf(orders, 'd').map(({ orderId }) => orderId)).toEqual(['b', 'c', 'd']))

  it('of a day is that of its tightest order', () => {
    expect(criticalChainOfDay(orders, 'ferry-main-2027-03-17').map(({ orderId }) => orderId)).toEqual(['b', 'c', 'd'])
    expect(criticalChainOfDay(orders, 'another')).toEqual([])
  })
})

describe('what another schedule does to orders', () => {
  const shoot = { '03-17': '1', '03-18': '2', '03-19': '3', '03-22': '4', '03-23': '6' }
  const orders = { up: 'for 1', pushed: 'for 2', off: 'work 10 for 3', on: 'for 5', far: 'work 12 for 4', same: 'for 6' }
  const after = { '03-08': '1 4', '03-25': '2', '03-24': '5', '03-23': '6' }
  const told = (from: WrittenDating['shoot'], to: WrittenDating['shoot']) =>
    datingChanges([...dated({ shoot: from, orders }).values()], [...dated({ shoot: to, orders }).values()]).map(
      ({ orderId, way, days, turned }) => `${orderId} ${way} ${days} ${turned ?? ''}`.trim(),
    )

  it('tells the worst first', () => {
    expect(told(shoot, after)).toEqual(['far pulledUp 14 nowImpossible', 'up pulledUp 11', 'on dated 0', 'off undated 0', 'pushed pushed 7'])
  })

  it('tells the way back', () => {
    expect(told(after, shoot)).toEqual(['pushed pulledUp 7', 'off dated 0', 'on undated 0', 'far pushed 14 possibleAgain', 'up pushed 11'])
  })

  it('tells what came and went, and nothing of the rest', () => {
    const one = [...dated({ shoot, orders: { a: 'for 1', b: 'for 2' } }).values()]
    const two = [...dated({ shoot, orders: { b: 'for 2', c: 'work 30 for 3' } }).values()]
    expect(datingChanges(one, two).map(({ orderId, way, turned }) => [orderId, way, turned])).toEqual([['c', 'added', 'nowImpossible'], ['a', 'withdrawn', null]])
    expect(datingChanges(one, one)).toEqual([])
  })
})
