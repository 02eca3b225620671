import { stripsOfDay, type ShootDay } from '@callboard/schedule'
import { callsOfDay, type CallsInput } from './calls-of-day.js'
import { foldName } from './fold-name.js'
import type { SceneFacts } from './scene-facts.js'

/** The characters of a day's scenes whom nobody called that day plays, each with the numbers of those scenes; in shooting order. */
export function unplayedOn(input: Omit<CallsInput, 'scenes'> & { readonly day: ShootDay; readonly scenes: ReadonlyMap<string, SceneFacts> }): readonly { readonly character: string; readonly scenes: string }[] {
  const called = new Set(callsOfDay(input).map(({ personId }) => personId))
  const played = new Set(input.people.filter(({ personId }) => called.has(personId)).flatMap(({ characters }) => characters.map(foldName)))
  const unplayed = new Map<string, string[]>()
  for (const strip of stripsOfDay(input.board, input.day.id)) {
    const scene = strip.kind === 'scene' ? input.scenes.get(strip.sceneId) : undefined
    for (const character of scene?.characters ?? []) {
      if (!scene || played.has(foldName(character))) continue
      unplayed.set(character, [...new Set([...(unplayed.get(character) ?? []), scene.number])])
    }
  }
  return [...unplayed].map(([character, scenes]) => ({ character, scenes: scenes.join(', ') }))
}
