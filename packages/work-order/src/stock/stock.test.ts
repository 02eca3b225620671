import { clockTime, localDate, zone } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import cases from '../../cases/stock.json' with { type: 'json' }
import { lawRuns } from '../../test/law-runs.js'
import { breakdownOf, unitOf } from '../../test/shoot-in-words.js'
import { doubleBookings, needsOf, plannedUsage, shootingOf, stockForecast, subRentals, type Kit, type KitBooking, type StockInput } from '../index.js'

const calendar = {
  calendarId: 'vendor',
  zone: zone('Europe/Berlin'),
  weekdays: [1, 2, 3, 4, 5],
  holidays: [],
  extraDays: [],
  dayEndsAt: clockTime('18:00'),
}

interface Case {
  readonly says: string
  readonly item: string
  readonly used: Readonly<Record<string, number>>
  readonly incoming?: Readonly<Record<string, number>>
  readonly expect: { readonly left: readonly number[] }
}

const from = localDate('2027-03-01')
const dateOf = (text: string) => localDate(`2027-${text}`)

function inputOf(item: string, used: Readonly<Record<string, number>>, incoming: Readonly<Record<string, number>> = {}): StockInput {
  const words = item.split(' ')
  const numberIn = (word: string) => (words.includes(word) ? Number(words[words.indexOf(word) + 1]) : 0)
  const rows = (amounts: Readonly<Record<string, number>>) => Object.entries(amounts).map(([date, amount]) => ({ itemId: 'gel', date: dateOf(date), amount }))
  return {
    items: [{ itemId: 'gel', onHand: numberIn('onHand'), reserve: numberIn('reserve'), orderDays: numberIn('orderDays'), calendar }],
    usage: rows(used),
    incoming: rows(incoming),
    from,
  }
}

describe('how long stock lasts', () => {
  it.each(cases as readonly unknown[] as readonly Case[])('$says', (one) => {
    const [forecast] = stockForecast(inputOf(one.item, one.used, one.incoming))
    const { left, ...rest } = { tooLate: false, ...one.expect }
    expect(forecast).toMatchObject(rest)
    expect(forecast?.days.map((day) => day.left)).toEqual(left)
  })

  it('buying what is short, in time, leaves nothing short', () => {
    const amounts = fc.dictionary(fc.constantFrom('03-03', '03-08', '03-13', '03-29'), fc.integer({ min: 0, max: 20 }))
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10 }), (used, onHand, reserve) => {
        const input = inputOf(`onHand ${onHand} reserve ${reserve}`, used)
        const [short] = stockForecast(input)
        if (!short?.shortOn) return
        const bought = stockForecast({ ...input, incoming: [{ itemId: 'gel', date: short.shortOn, amount: short.shortBy }] })
        expect(bought[0]).toMatchObject({ shortOn: null, shortBy: 0 })
      }),
      lawRuns(200),
    )
  })
})

describe('what the plan uses up', () => {
  it('adds up scenes, or takes what must be there at once, over productions', () => {
    const days = { '2027-03-08 07:00': '1 2', '2027-03-09 07:00': '2' }
    const needs = ['ferry', 'harbour'].flatMap((productionId) => {
      const breakdown = breakdownOf({ [`Props: squib-${productionId}`]: '1x2 2x3' })
      return needsOf({ productionId, breakdown, shooting: shootingOf([unitOf(days, { productionId })]) })
    })
    const usage = plannedUsage(needs, [
      { itemId: 'charge', elementId: 'squib-ferry', per: 'scene', amount: 2 },
      { itemId: 'charge', elementId: 'squib-harbour', per: 'scene', amount: 1 },
      { itemId: 'battery', elementId: 'squib-ferry', per: 'day', amount: 4 },
    ])
    expect(usage.map(({ itemId, date, amount }) => `${itemId} ${date} ${amount}`)).toEqual([
      'battery 2027-03-08 12', 'battery 2027-03-09 12', 'charge 2027-03-08 15', 'charge 2027-03-09 9',
    ])
  })
})

describe('equipment', () => {
  const kits: readonly Kit[] = [{ kitId: 'dolly', owned: 2, subRentalDayRate: 150 }, { kitId: 'crane', owned: 1, subRentalDayRate: null }]
  const booking = (bookingId: string, kitId: string, date: string, quantity = 1): KitBooking => ({ bookingId, kitId, productionId: 'ferry', date: dateOf(date), quantity })
  const bookings = [
    booking('a', 'dolly', '03-08', 2), booking('b', 'dolly', '03-09', 2), booking('c', 'dolly', '03-09'), booking('d', 'dolly', '03-10', 3),
    booking('e', 'dolly', '03-11', 4), booking('f', 'crane', '03-08'), booking('g', 'crane', '03-12'), booking('h', 'crane', '03-12'),
  ]

  it('is booked twice where more is wanted than there is', () => {
    const doubled = doubleBookings({ kits, bookings, outOfService: [{ kitId: 'crane', from: dateOf('03-07'), to: dateOf('03-08'), quantity: 1 }] })
    expect(doubled.map(({ kitId, date, booked, there, bookingIds }) => `${kitId} ${date.slice(5)} ${booked} of ${there}: ${bookingIds.join()}`)).toEqual([
      'crane 03-08 1 of 0: f', 'crane 03-12 2 of 1: g,h', 'dolly 03-09 3 of 2: b,c', 'dolly 03-10 3 of 2: d', 'dolly 03-11 4 of 2: e',
    ])
  })

  it('is rented elsewhere: one dolly for two days at 150, two for one, a crane nobody priced', () => {
    const doubled = doubleBookings({ kits, bookings, outOfService: [] })
    expect(subRentals(doubled, kits).map(({ kitId, from: first, days, quantity, cost }) => [kitId, first, days, quantity, cost])).toEqual([
      ['crane', '2027-03-12', 1, 1, null], ['dolly', '2027-03-09', 2, 1, 300], ['dolly', '2027-03-11', 1, 2, 300],
    ])
  })

  it('that nobody owns is rented for every booking', () => {
    expect(doubleBookings({ kits: [], bookings: [booking('a', 'drone', '03-08')], outOfService: [] })).toMatchObject([{ there: 0, booked: 1 }])
  })
})
