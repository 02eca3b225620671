import { eighths, type BreakdownScene, type Eighths, type Element } from '@callboard/schedule'
import { stableId } from '../stable-id.js'
import type { Dice } from './dice.js'

/** A scene of the big board as call sheets ask of it. */
export interface BigScene {
  readonly sceneId: string
  readonly number: string
  readonly heading: string
  readonly intExt: string
  readonly set: string
  readonly timeOfDay: string
  readonly synopsis: string
  readonly characters: readonly string[]
  readonly eighths: Eighths
  readonly eighthsEstimated: boolean
}

const SETS = 60

interface Needs {
  readonly cast: readonly Element[]
  readonly things: readonly Element[]
  /** Scenes are dealt to so many days; those of a day are most often of one set. */
  readonly days: number
}

/** Scenes of two to twelve eighths with two to five parts and as many things each; few performers are in many. */
export function bigScenes(count: number, dice: Dice, needs: Needs): readonly BreakdownScene[] {
  return Array.from({ length: count }, (_, index): BreakdownScene => {
    const intExt = dice.pick(['INT', 'INT', 'EXT'] as const)
    const lighting = dice.pick(['day', 'day', 'day', 'night'] as const)
    const set = `SET ${1 + (dice.percent(8) ? dice.below(SETS) : (index % needs.days) % SETS)}`
    const timeOfDay = lighting.toUpperCase()
    const elements = [...some(needs.cast, 2 + dice.below(4), dice), ...some(needs.things, 2 + dice.below(4), dice)]
    return {
      sceneId: stableId(`big scene ${index}`),
      number: String(index + 1),
      heading: `${intExt}. ${set} - ${timeOfDay}`,
      intExt,
      set,
      timeOfDay,
      lighting,
      synopsis: `What happens in scene ${index + 1}.`,
      eighths: eighths(2 + dice.below(11)),
      scriptDay: `D${1 + Math.floor(index / 12)}`,
      unitId: null,
      estimatedMinutes: null,
      background: dice.percent(20) ? 10 + dice.below(40) : 0,
      elements: elements.map(({ elementId }) => ({ elementId, quantity: 1 })),
      omitted: false,
    }
  })
}

/** The same scenes as call sheets take them. */
export function sceneFactsOf(scenes: readonly BreakdownScene[], elements: readonly Element[]): ReadonlyMap<string, BigScene> {
  const known = new Map(elements.map((element) => [element.elementId, element]))
  return new Map(
    scenes.map(({ sceneId, number, heading, intExt, set, timeOfDay, synopsis, eighths: length, elements: needs }) => {
      const characters = needs.flatMap(({ elementId }) => (known.get(elementId)?.personId == null ? [] : (known.get(elementId)?.name ?? [])))
      return [sceneId, { sceneId, number, heading, intExt: intExt ?? '', set, timeOfDay: timeOfDay ?? '', synopsis, characters, eighths: length, eighthsEstimated: false }]
    }),
  )
}

/** Different ones, the first far more often than the last. */
function some(elements: readonly Element[], count: number, dice: Dice): readonly Element[] {
  const chosen = new Set<Element>()
  for (let turn = 0; turn < count; turn += 1) {
    const element = elements[Math.floor((dice.below(1000) / 1000) ** 2 * elements.length)]
    if (element) chosen.add(element)
  }
  return [...chosen]
}
