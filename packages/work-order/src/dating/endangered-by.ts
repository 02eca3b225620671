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
  const held = heldIn()
  for (const at of ground.graph.order.toReversed()) found[at] = dangerOf(at, ground, { found, held })
  return found
}

interface Below {
  readonly found: readonly Danger[]
  readonly held: Held
}

function dangerOf(at: number, { orders, graph, shooting }: Ground, { found, held }: Below): Danger {
  const order = orders[at]
  if (!order || order.state === 'ready') return NONE
  const own = order.sceneIds.filter((sceneId) => shooting.has(sceneId))
  let all: Danger = { sceneIds: own, firstDay: firstDayOf(own, shooting) }
  for (const next of graph.waitedForBy[at] ?? []) all = both(all, found[next] ?? NONE, held)
  return all
}

/** One of the two when it holds the other: most orders of a set share their scenes, and then they share the list. */
function both(a: Danger, b: Danger, held: Held): Danger {
  if (b.sceneIds.length === 0) return a
  const inB = held(b.sceneIds)
  const besides = a.sceneIds.filter((sceneId) => !inB.has(sceneId))
  const firstDay = earlier(a.firstDay, b.firstDay)
  return { sceneIds: besides.length === 0 ? b.sceneIds : [...b.sceneIds, ...besides], firstDay }
}

type Held = (sceneIds: readonly string[]) => ReadonlySet<string>

function heldIn(): Held {
  const known = new Map<readonly string[], ReadonlySet<string>>()
  return (sceneIds) => {
    const found = known.get(sceneIds)
    if (found) return found
    const held = new Set(sceneIds)
    known.set(sceneIds, held)
    return held
  }
}
