/** Scenes that are shot one after the other: their members in order, their common cast as a mask of people, their days. */
export interface Merged {
  readonly cast: number
  readonly days: number
  readonly members: readonly number[]
}

/**
 * Puts scenes of the same cast together, which never costs more, and then forgets who of `droppable` is needed in one place only,
 * which may make further casts the same, until nothing changes. (Garcia de la Banda, Stuckey and Chu 2011, preprocessing.)
 */
export function mergeScenes(scenes: readonly Merged[], droppable: number): Merged[] {
  const merged = byCast(scenes)
  const alone = onlyOnce(merged) & droppable
  if (alone === 0) return merged
  return mergeScenes(
    merged.map((scene) => ({ ...scene, cast: scene.cast & ~alone })),
    droppable & ~alone,
  )
}

function byCast(scenes: readonly Merged[]): Merged[] {
  const found = new Map<number, Merged>()
  for (const scene of scenes) {
    const same = found.get(scene.cast)
    found.set(scene.cast, same ? { cast: scene.cast, days: same.days + scene.days, members: [...same.members, ...scene.members] } : scene)
  }
  return [...found.values()]
}

function onlyOnce(scenes: readonly Merged[]): number {
  let once = 0
  let more = 0
  for (const { cast } of scenes) {
    more |= once & cast
    once |= cast
  }
  return once & ~more
}
