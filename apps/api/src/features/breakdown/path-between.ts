import type { SceneOrder } from './scene-order.repository.js'

type Tie = Pick<SceneOrder, 'kind' | 'firstSceneId' | 'secondSceneId'>

/**
 * The 'before' ties that lead from one scene to another, the shortest way; empty when none does.
 * @example pathBetween([a before b, b before c], 'a', 'c') // both
 */
export function pathBetween<One extends Tie>(orders: readonly One[], from: string, to: string): readonly One[] {
  const reached = new Map<string, readonly One[]>([[from, []]])
  const waiting = [from]
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const way = reached.get(at) ?? []
    if (at === to && way.length > 0) return way
    for (const order of orders) {
      if (order.kind !== 'before' || order.firstSceneId !== at || reached.has(order.secondSceneId)) continue
      reached.set(order.secondSceneId, [...way, order])
      waiting.push(order.secondSceneId)
    }
  }
  return []
}
