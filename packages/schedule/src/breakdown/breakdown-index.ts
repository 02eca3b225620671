import type { Breakdown, BreakdownScene, Element } from './breakdown.js'

/** A breakdown by its ids. */
export interface BreakdownIndex {
  readonly scenes: ReadonlyMap<string, BreakdownScene>
  readonly elements: ReadonlyMap<string, Element>
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
  }
  known.set(breakdown, index)
  return index
}
