import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { lawRuns } from '../../test/law-runs.js'
import { rankingInput } from '../../test/ranking-in-words.js'
import { rankOrders, whyAbove, type Standing } from '../index.js'

const RUNS = lawRuns(200)

const facts: fc.Arbitrary<Facts> = fc.record({
  slack: fc.integer({ min: -3, max: 20 }),
  scenes: fc.constantFrom('1', '1,2', 'long', 'promised', '1,2,3,promised'),
  cost: fc.constantFrom(0, 1000, 1040, 30_000),
  state: fc.constantFrom('', '', '', 'blocked yes', 'ready', 'unscheduled'),
  pin: fc.constantFrom('', '', '', '', 'pin 1', 'pin 2'),
  due: fc.constantFrom('03-10', '03-11'),
})

interface Facts {
  readonly slack: number
  readonly scenes: string
  readonly cost: number
  readonly state: string
  readonly pin: string
  readonly due: string
}

const many = fc.array(facts, { minLength: 3, maxLength: 12 })

function written(all: readonly Facts[]): Readonly<Record<string, string>> {
  return Object.fromEntries(all.map((one, at) => [`o${at}`, wordsOf(one)]))
}

function wordsOf({ slack, scenes, cost, state, pin, due }: Facts): string {
  const known = state === 'ready' || state === 'unscheduled' ? '' : `slack ${slack}`
  return `${known} scenes ${scenes} cost ${cost} ${state} ${pin} due ${due}`
}

function isAbove(a: Standing, b: Standing): boolean {
  return whyAbove(a, b).above === a
}

describe('laws of priority', () => {
  it('is a total order: one of two stands above, and above is handed on', () => {
    fc.assert(
      fc.property(many, (all) => {
        const ranked = rankOrders(rankingInput(written(all)))
        const wrong = ranked.flatMap((one, at) => ranked.filter((other, place) => at !== place && isAbove(one, other) !== at < place))
        expect(wrong).toEqual([])
      }),
      RUNS,
    )
  })

  it('never contradicts slack when all else is equal', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 30 }), (one, more) => {
        const open = { ...one, state: '' }
        const [first] = rankOrders(rankingInput({ a: wordsOf({ ...open, slack: open.slack + more }), b: wordsOf(open) }))
        expect(first?.orderId).toBe('b')
      }),
      RUNS,
    )
  })

  it('what happens to one order leaves all others as they stood to each other', () => {
    fc.assert(
      fc.property(many, facts, fc.nat(), (all, other, pick) => {
        const at = pick % all.length
        const others = (ranked: readonly Standing[]) => ranked.map(({ orderId }) => orderId).filter((orderId) => orderId !== `o${at}`)
        const before = rankOrders(rankingInput(written(all)))
        expect(others(rankOrders(rankingInput(written(all.with(at, other)))))).toEqual(others(before))
      }),
      RUNS,
    )
  })

  it('a few units of cost more or less move nobody', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 20 }), (all, more) => {
        const dearer = all.map((one) => ({ ...one, cost: one.cost === 1040 ? 1040 + more : one.cost }))
        const ids = (some: readonly Facts[]) => rankOrders(rankingInput(written(some))).map(({ orderId }) => orderId)
        expect(ids(dearer)).toEqual(ids(all))
      }),
      RUNS,
    )
  })
})
