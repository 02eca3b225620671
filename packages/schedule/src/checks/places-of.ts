import type { CheckedDay } from './checked-day.js'
import type { Ground } from './ground.js'
import type { SceneStrip } from '../board.js'

/** Every place a day goes to: its own, then those of its scenes' sets in shooting order, each once. */
export function placesOf(ground: Ground, day: CheckedDay): readonly string[] {
  const places = new Set<string>()
  if (day.day.locationId !== null) places.add(day.day.locationId)
  if (!ground.input.locationOfSet) return [...places]
  for (const { strip } of day.slots) {
    const place = strip.kind === 'scene' ? placeOfScene(ground, strip) : undefined
    if (place !== undefined) places.add(place)
  }
  return [...places]
}

/** Where a scene's set is shot; undefined when nobody said. */
export function placeOfScene({ input, sceneOf }: Ground, { sceneId }: SceneStrip): string | undefined {
  const scene = sceneOf.get(sceneId)
  return scene && input.locationOfSet?.get(scene.scene.set)
}
