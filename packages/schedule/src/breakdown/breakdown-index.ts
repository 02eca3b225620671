import { byBoardId } from '../dood/by-board-id.js'
import type { Breakdown, BreakdownScene, Element } from './breakdown.js'

/** A breakdown by its ids. */
export interface BreakdownIndex {
  readonly scenes: ReadonlyMap<string, BreakdownScene>
  readonly elements: ReadonlyMap<string, Element>
  /** Position of each element among all of them by board id, then by name: the order of every list. */
  readonly ranks: ReadonlyMap<string, number>
}

type Indexed = Pick<Breakdown, 'elements' | 'scenes'>

/** Breakdowns never change, so each is read once. */
const known = new WeakMap<Indexed, BreakdownIndex>()

export function breakdownIndexOf(breakdown: Indexed): BreakdownIndex {
  const found = known.get(breakdown)
  if (found) return found
  const index = {
    scenes: new Map(breakdown.scenes.map((scene) => [scene.sceneId, scene])),
    elements: new Map(breakdown.elements.map((element) => [element.elementId, element])),
    ranks: new Map(breakdown.elements.toSorted(byBoardId).map((element, rank) => [element.elementId, rank])),
  }
  known.set(breakdown, index)
  return index
}

/** Puts elements in the order of lists. */
export function byRank({ ranks }: BreakdownIndex): (a: Element, b: Element) => number {
  return (a, b) => (ranks.get(a.elementId) ?? 0) - (ranks.get(b.elementId) ?? 0)
}
