import type { BoardGroundQuery } from '../../../lib/graphql.generated.js'
import type { BoardScene, ScheduleFacts } from '../schedule-facts.js'

/** What a board is checked against besides itself; comes after the board is there. */
export type Ground = Omit<BoardGroundQuery, 'breakdown'> & { readonly breakdown: NonNullable<BoardGroundQuery['breakdown']> }

/** Categories a strip says a word about, because whoever moves it must think of them. */
const CARE: Readonly<Record<string, string>> = {
  Stunts: 'Stunts',
  'Special Effects': 'SFX',
  'Visual Effects': 'VFX',
  Animals: 'Animals',
}
const ADULT = 18

/** The facts with what the breakdown says of each scene: what needs care, and minors. */
export function withNeeds(facts: ScheduleFacts, ground: Ground | null): ScheduleFacts {
  if (!ground) return facts
  const words = careWords(ground)
  if (words.size === 0) return facts
  const scenes = [...facts.scenes].map(([sceneId, scene]): [string, BoardScene] => {
    const needs = [...new Set(scene.elements.flatMap(({ elementId }) => words.get(elementId) ?? []))]
    return [sceneId, needs.length === 0 ? scene : { ...scene, needs, text: `${scene.text} ${needs.join(' ').toLowerCase()}` }]
  })
  return { ...facts, scenes: new Map(scenes) }
}

function careWords({ breakdown }: Ground): ReadonlyMap<string, string> {
  const youngest = `${new Date().getFullYear() - ADULT}`
  const minors = new Set(breakdown.people.flatMap(({ personId, birthDate }) => (birthDate && birthDate.slice(0, 4) > youngest ? [personId] : [])))
  return new Map(
    breakdown.elements.flatMap(({ elementId, category, personId }): [string, string][] => {
      const word = personId !== null && minors.has(personId) ? 'Minor' : CARE[category]
      return word === undefined ? [] : [[elementId, word]]
    }),
  )
}
