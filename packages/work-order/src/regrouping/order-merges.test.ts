import { describe, expect, it } from '@jest/globals'
import { datingInput } from '../../test/dating-in-words.js'
import { dateOrders, orderMerges, type WorkOrder } from '../index.js'

/** Orders a, b and c are due on 16, 9 and 23 March; what each costs to give at all stands in its quantity, in hundreds. */
function mergesOf(abouts: Readonly<Record<string, object>>) {
  const input = datingInput({
    shoot: { '03-17': '1', '03-24': '3' },
    elsewhere: { '03-10': '2' },
    orders: { a: 'for 1', b: 'for 2', c: 'for 3', d: 'for 9', e: 'for 1 state begun' },
  })
  const dated = dateOrders(input)
  if (!dated.ok) throw new Error(dated.refusal.kind)
  const orders = input.orders.map((order): WorkOrder => ({ ...order, ...abouts[order.orderId] }))
  return orderMerges({ orders, dated: dated.value, startCostOf: ({ quantity }) => quantity * 100 }).map(
    ({ orderIds, productionIds, quantity, money, readyBy }) => `${orderIds.join()} of ${productionIds.join()}: ${quantity}, saves ${money}, by ${readyBy}`,
  )
}

describe('orders for the same thing', () => {
  it.each([
    ['of two productions: 100 + 300 less the dearer', { a: { about: 'Umbrella' }, b: { about: ' umbrella', quantity: 3, productionId: 'harbour' } }, ['b,a of ferry,harbour: 4, saves 100, by 2027-03-09']],
    ['three of them: 200 + 100 + 400 less 400', { a: { about: 'cup', quantity: 2 }, b: { about: 'cup' }, c: { about: 'cup', quantity: 4 } }, ['b,a,c of ferry: 7, saves 300, by 2027-03-09']],
    ['of another kind are others', { a: { about: 'cup' }, b: { about: 'cup', kind: 'rent' } }, []],
    ['without a date, or begun, are left alone', { a: { about: 'cup' }, d: { about: 'cup' }, e: { about: 'cup' } }, []],
    ['that cost nothing to give save nothing', { a: { about: 'cup', quantity: 0 }, b: { about: 'cup', quantity: 5 } }, []],
  ])('%s', (_, abouts, expected) => expect(mergesOf(abouts)).toEqual(expected))
})
