import type { SceneStrip } from '../board.js'
import { CAST, type BreakdownScene } from '../breakdown/breakdown.js'
import { byRank, type BreakdownIndex } from '../breakdown/breakdown-index.js'
import { estimatedMinutesOf, type Pace } from '../pace.js'
import type { SceneLine } from './one-liner.js'

/** One scene strip in one line. */
export function sceneLineOf(strip: SceneStrip, index: BreakdownIndex, pace: Pace): SceneLine {
  const scene = index.scenes.get(strip.sceneId)
  return {
    kind: 'scene',
    stripId: strip.id,
    sceneId: strip.sceneId,
    number: scene?.number ?? '',
    part: strip.part,
    intExt: scene?.intExt ?? null,
    set: scene?.set ?? '',
    timeOfDay: scene?.timeOfDay ?? null,
    lighting: scene?.lighting ?? null,
    eighths: strip.eighths,
    minutes: estimatedMinutesOf([strip], pace),
    cast: scene ? castOf(scene, index) : [],
    synopsis: scene?.synopsis ?? '',
    scriptDay: scene?.scriptDay ?? '',
    background: scene?.background ?? 0,
    omitted: scene?.omitted ?? false,
  }
}

function castOf(scene: BreakdownScene, index: BreakdownIndex): readonly string[] {
  const cast = scene.elements.flatMap(({ elementId }) => index.elements.get(elementId) ?? []).filter(({ category }) => category === CAST)
  return cast.sort(byRank(index)).map(({ boardId, name }) => boardId ?? name)
}
