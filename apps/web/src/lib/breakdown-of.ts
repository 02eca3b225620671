import type { Breakdown, BreakdownScene } from '@callboard/schedule'
import type { BreakdownFactsFragment } from './graphql.generated.js'

/** The breakdown as the engines read it, from what the server told. */
export function breakdownOf(facts: Omit<BreakdownFactsFragment, 'productionId' | '__typename'>): Breakdown {
  const { elements, links, availabilities, events, orders } = facts
  return { elements, scenes: facts.scenes.map(sceneOf), links, availabilities, events, orders }
}

type LoadedScene = BreakdownFactsFragment['scenes'][number]

/** The contract's names have no slash and are one word; the engines' are as the trade writes them. */
function sceneOf({ intExt, lighting, ...scene }: LoadedScene): BreakdownScene {
  return { ...scene, intExt: intExt === 'INT_EXT' ? 'INT/EXT' : intExt, lighting: lighting === 'dawnDusk' ? 'dawn/dusk' : lighting }
}
