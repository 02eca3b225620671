import { describe, expect, it } from '@jest/globals'
import cases from '../../cases/priorities.json' with { type: 'json' }
import { rankingInput } from '../../test/ranking-in-words.js'
import { rankChanges, rankOrders, REASONS, whyAbove } from '../index.js'

describe('what matters next', () => {
  it.each(cases)('$says', ({ above, below, reason }) => {
    const straight = rankOrders(rankingInput({ 'a-above': above, 'b-below': below }))
    const turned = rankOrders(rankingInput({ 'b-below': below, 'a-above': above }))
    expect(straight.map(({ orderId }) => orderId)).toEqual(['a-above', 'b-below'])
    expect(turned).toEqual(straight)
    const [first, second] = straight
    if (!first || !second) throw new Error('two orders are ranked')
    expect(whyAbove(first, second)).toEqual({ reason, above: first, below: second })
    expect(whyAbove(second, first)).toEqual({ reason, above: first, below: second })
  })

  it('needs twenty-five cases and more, and one for every reason', () => {
    expect(cases.length).toBeGreaterThanOrEqual(25)
    expect(new Set(cases.map(({ reason }) => reason))).toEqual(new Set(REASONS))
  })

  it('a pin says who and why', () => {
    const [first] = rankOrders(rankingInput({ a: 'slack 1', b: 'slack 9 pin 1' }))
    expect(first?.pin).toEqual({ orderId: 'b', place: 1, by: 'Ida', reason: 'The director asked' })
  })

  it('leaves out what has no dates', () => expect(rankOrders({ ...rankingInput({ a: 'slack 1' }), dated: [] })).toEqual([]))
})

describe('who moved', () => {
  const before = { a: 'slack 3', b: 'slack 4', c: 'slack 5', d: 'slack 8' }

  it('names those something happened to, not those that made room', () => {
    const told = rankChanges(rankOrders(rankingInput(before)), rankOrders(rankingInput({ ...before, c: 'slack -1', e: 'slack 2' })))
    expect(told.map(({ orderId, from, to, reason }) => [orderId, from, to, reason])).toEqual([['c', 3, 1, 'band'], ['e', null, 2, null]])
  })

  it('says nothing when nothing changed', () => expect(rankChanges(rankOrders(rankingInput(before)), rankOrders(rankingInput(before)))).toEqual([]))
})
