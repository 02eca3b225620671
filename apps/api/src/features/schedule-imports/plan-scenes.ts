import type { BreakdownScene, UssContent } from '@callboard/schedule'
import { tidyText } from '../../platform/input/plain-text.js'
import type { KnownSchedule, KnownScene } from './known-schedule.js'

/** What becomes of the scenes of a file. */
export interface PlannedScenes {
  /** The production's scene for each scene of the file, by the file's id. */
  readonly idOf: ReadonlyMap<string, string>
  readonly matched: readonly { readonly known: KnownScene; readonly theirs: BreakdownScene }[]
  /** With their new ids, in the order of the file. */
  readonly added: readonly BreakdownScene[]
}

/** Scenes are the same when their number is; the others are new. What the production knows of a scene stays as it is. */
export function planScenes(known: KnownSchedule, { breakdown }: UssContent, newId: () => string): PlannedScenes {
  const byNumber = new Map(known.scenes.toReversed().toSorted((a, b) => Number(b.omitted) - Number(a.omitted)).map((scene) => [folded(scene.number), scene]))
  const idOf = new Map<string, string>()
  const matched: { known: KnownScene; theirs: BreakdownScene }[] = []
  const added: BreakdownScene[] = []
  for (const theirs of breakdown.scenes) {
    const number = folded(theirs.number)
    const scene = number === '' ? undefined : byNumber.get(number)
    byNumber.delete(number)
    if (scene) matched.push({ known: scene, theirs })
    else added.push(asKept({ ...theirs, sceneId: newId() }, known))
    idOf.set(theirs.sceneId, scene?.sceneId ?? added.at(-1)?.sceneId ?? '')
  }
  return { idOf, matched, added }
}

function folded(number: string): string {
  return number.replace(/\s+/g, '').toUpperCase()
}

/** Within what the database takes. */
function asKept(scene: BreakdownScene, { units }: KnownSchedule): BreakdownScene {
  const { estimatedMinutes } = scene
  return {
    ...scene,
    number: tidyText(scene.number),
    heading: tidyText(scene.heading) || tidyText(scene.set),
    set: tidyText(scene.set),
    timeOfDay: scene.timeOfDay === null ? null : tidyText(scene.timeOfDay),
    synopsis: tidyText(scene.synopsis),
    scriptDay: tidyText(scene.scriptDay),
    unitId: units.some(({ unitId }) => unitId === scene.unitId) ? scene.unitId : null,
    estimatedMinutes: estimatedMinutes === null || estimatedMinutes < 1 ? null : Math.min(2880, estimatedMinutes),
    omitted: false,
  }
}
