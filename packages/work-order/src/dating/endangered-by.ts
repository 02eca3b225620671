import type { ShotOn } from '../shooting/shooting-of.js'
import type { Ground } from './ground.js'
import { earlier, firstDayOf } from './limits.js'

/** What a slip would reach. */
export interface Danger {
  readonly sceneIds: readonly string[]
  readonly firstDay: ShotOn | null
}

const NONE: Danger = { sceneIds: [], firstDay: null }

/** By position: the scheduled scenes of each order and of all that waits for it. What is ready endangers nothing and passes nothing on. */
export function endangeredBy(ground: Ground): readonly Danger[] {
  const found = ground.orders.map(() => NONE)
  for (const at of ground.graph.order.toReversed()) found[at] = dangerOf(at, ground, found)
  return found
}

function dangerOf(at: number, { orders, graph, shooting }: Ground, found: readonly Danger[]): Danger {
  const order = orders[at]
  if (!order || order.state === 'ready') return NONE
  const own = order.sceneIds.filter((sceneId) => shooting.has(sceneId))
  let all: Danger = { sceneIds: own, firstDay: firstDayOf(own, shooting) }
  for (const next of graph.waitedForBy[at] ?? []) all = both(all, found[next] ?? NONE)
  return all
}

/** One of the two when it holds the other: most orders of a set share their scenes. */
function both(a: Danger, b: Danger): Danger {
  if (b.sceneIds.length === 0) return a
  const sceneIds = new Set(b.sceneIds)
  for (const sceneId of a.sceneIds) sceneIds.add(sceneId)
  const firstDay = earlier(a.firstDay, b.firstDay)
  return { sceneIds: sceneIds.size === b.sceneIds.length ? b.sceneIds : [...sceneIds], firstDay }
}
