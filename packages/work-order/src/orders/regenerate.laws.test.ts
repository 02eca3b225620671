import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { lawRuns } from '../../test/law-runs.js'
import { breakdownOf, unitOf } from '../../test/shoot-in-words.js'
import { needsOf, newOrder, plansOfNeeds, regenerate, regenerated, shootingOf, type OrderPlan, type WorkOrder } from '../index.js'

const NAMES = ['Props: umbrella', 'Art Department: pier', 'Set Dressing: nets', 'Camera: crane', 'Special Effects: rain', 'Wardrobe: coat']
const SCENES = ['1', '2', '3', '4']
const SETS = { '1': 'QUAY', '2': 'QUAY', '3': 'DECK', '4': 'ROOM' }

const plans: fc.Arbitrary<readonly OrderPlan[]> = fc
  .record({
    uses: fc.array(fc.subarray(SCENES), { minLength: NAMES.length, maxLength: NAMES.length }),
    times: fc.integer({ min: 1, max: 3 }),
    first: fc.subarray(SCENES),
  })
  .map(({ uses, times, first }) => {
    const elements = Object.fromEntries(NAMES.map((name, at) => [name, (uses[at] ?? []).map((scene) => `${scene}x${times}`).join(' ')]))
    const shooting = shootingOf([unitOf({ '2027-03-08 07:00': first.join(' '), '2027-03-09 07:00': '1 4' })])
    return plansOfNeeds(needsOf({ productionId: 'ferry', breakdown: breakdownOf(elements, SETS), shooting }))
  })

/** What hands and time do to orders: some touched, some begun, one written by hand. */
const lived = fc.tuple(plans, fc.array(fc.constantFrom('none', 'touched', 'begun'), { minLength: 40, maxLength: 40 })).map(([made, fates]): readonly WorkOrder[] => [
  ...made.map((plan, at): WorkOrder => {
    const fate = fates[at % fates.length]
    if (fate === 'touched') return { ...newOrder(plan), quantity: 99, touched: ['quantity'] }
    return fate === 'begun' ? { ...newOrder(plan), state: 'begun' } : newOrder(plan)
  }),
  ...made.slice(0, 1).map((plan): WorkOrder => ({ ...newOrder(plan), orderId: 'by-hand', origin: 'hand' })),
])

describe('laws of making orders anew', () => {
  it('twice changes nothing, and no hand is overwritten', () => {
    fc.assert(
      fc.property(lived, plans, (orders, next) => {
        const after = regenerated(orders, regenerate(orders, next))
        const again = regenerate(after, next)
        expect([again.added, again.changed, again.withdrawn]).toEqual([[], [], []])
        expect(regenerated(after, again)).toEqual(after)
        const left = new Map(after.map((order) => [order.orderId, order]))
        for (const order of orders) {
          if (order.origin === 'hand') expect(left.get(order.orderId)).toBe(order)
          if (order.touched.length > 0) expect(left.get(order.orderId)?.quantity).toBe(99)
        }
      }),
      lawRuns(150),
    )
  })
})
