import type { CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import type { RedFlag } from '../red-flag.js'

/** Scenes with an element whose companion is not in them: a minor without the studio teacher. */
export function elementLinkFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  if (ground.linksOf.size === 0) return []
  return day.slots.flatMap(({ strip }) => {
    const scene = strip.kind === 'scene' ? ground.sceneOf.get(strip.sceneId) : undefined
    if (!scene) return []
    return scene.elements.flatMap(({ elementId, name }) =>
      (ground.linksOf.get(elementId) ?? [])
        .filter((linked) => !scene.scene.elements.some((one) => one.elementId === linked))
        .map((linked) =>
          flag({
            check: 'element-link',
            severity: 'warning',
            subjects: { elementIds: [elementId, linked], sceneIds: [scene.scene.sceneId], stripIds: [strip.id], dayIds: [day.day.id] },
            figures: [],
            sentence: `${scene.name} on ${day.fullName} has ${name} without ${ground.elementOf.get(linked)?.name ?? 'what belongs to it'}.`,
          }),
        ),
    )
  })
}
