import type { DatedOrder } from '../dating/dated-order.js'
import { byRank, rankOf } from './rank-of.js'
import { bandOf, type Pin, type RankableOrder, type Standing } from './standing.js'

export interface RankingInput {
  readonly orders: readonly RankableOrder[]
  /** The dates of these orders, in any order. */
  readonly dated: readonly DatedOrder[]
  /** How much a scene weighs, in eighths perhaps. */
  readonly weightOf: (sceneId: string) => number
  /** What it costs to lose a shoot day, in whole units of one currency. */
  readonly costOfDay: (dayId: string) => number
  /** Was this scene promised to the client? */
  readonly isPromised: (sceneId: string) => boolean
  readonly pins: readonly Pin[]
}

/**
 * Orders by what matters next, the first first. Pinned ones stand on top; what is ready and what nothing asks for yet at the end. Between
 * them a tighter slack band comes first; within a band what is blocked, endangers a promise, a dearer day, weightier and more scenes, is waited
 * for by more, and then each day of slack. A total order, whatever the order they come in. Orders without dates are left out.
 * Time grows with orders × log(orders) and with the scenes in danger.
 */
export function rankOrders(input: RankingInput): readonly Standing[] {
  return standingsOf(input)
    .map((standing) => ({ standing, rank: rankOf(standing) }))
    .sort(byRank)
    .map(({ standing }) => standing)
}

function standingsOf(input: RankingInput): readonly Standing[] {
  const dates = new Map(input.dated.map((order) => [order.orderId, order]))
  const pins = new Map(input.pins.map((pin) => [pin.orderId, pin]))
  const waiters = waitersOf(input.orders)
  const threatOf = threats(input)
  return input.orders.flatMap(({ orderId, state, blocked }): readonly Standing[] => {
    const dated = dates.get(orderId)
    if (!dated) return []
    const open = state !== 'ready'
    return [{
      orderId,
      pin: pins.get(orderId) ?? null,
      open,
      scheduled: dated.due !== null,
      band: bandOf(dated.slack),
      slack: dated.slack,
      blocked: open && blocked,
      ...threatOf(dated.endangers),
      dayCost: dated.firstDay ? input.costOfDay(dated.firstDay.dayId) : 0,
      waiters: open ? (waiters.get(orderId) ?? 0) : 0,
      dueAt: dated.dueAt,
    }]
  })
}

function waitersOf(orders: readonly RankableOrder[]): ReadonlyMap<string, number> {
  const waiters = new Map<string, number>()
  for (const { state, waitsFor } of orders) {
    if (state === 'ready') continue
    for (const orderId of waitsFor) waiters.set(orderId, (waiters.get(orderId) ?? 0) + 1)
  }
  return waiters
}

type Threat = Pick<Standing, 'promised' | 'sceneWeight' | 'scenes'>

/** Orders of one set share one list of scenes: each list is added up once. */
function threats({ weightOf, isPromised }: RankingInput): (sceneIds: readonly string[]) => Threat {
  const known = new Map<readonly string[], Threat>()
  return (sceneIds) => {
    const found = known.get(sceneIds)
    if (found) return found
    let [promised, sceneWeight] = [0, 0]
    for (const sceneId of sceneIds) {
      sceneWeight += weightOf(sceneId)
      if (isPromised(sceneId)) promised += 1
    }
    const threat = { promised, sceneWeight, scenes: sceneIds.length }
    known.set(sceneIds, threat)
    return threat
  }
}
