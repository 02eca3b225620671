import { mergeOffersOf } from '../cast/merge-offers.js'
import { speakersIn, type SpeakersOf } from '../cast/speakers.js'
import { estimateEighths } from '../eighths/estimate-eighths.js'
import { parseHeading } from '../heading/parse-heading.js'
import { lightingOf } from '../heading/time-of-day.js'
import { LIMITS } from '../limits.js'
import type { Lighting, Scene, SceneElement, Screenplay } from '../screenplay.js'
import { fold, foldSpaces } from '../text/fold.js'
import type { SceneDraft, ScriptDraft } from './script-draft.js'
import { sceneWarnings } from './scene-warnings.js'

/** Understands headings, cues and lengths of a draft: the half of reading that both formats share. */
export function assembleScreenplay(draft: ScriptDraft): Screenplay {
  const cues = new Set(draft.scenes.flatMap(cuesOf))
  const speakersOf = speakersIn(cues)
  const scenes = withLighting(draft.scenes.map((scene) => sceneOf(scene, speakersOf)))
  const names = new Set(scenes.flatMap((scene) => scene.characters))
  return {
    format: draft.format,
    title: draft.title,
    scenes,
    warnings: limited([...draft.warnings, ...sceneWarnings(scenes)]),
    mergeOffers: mergeOffersOf(names, cues),
  }
}

function cuesOf(scene: SceneDraft): string[] {
  return scene.blocks.filter((block) => block.kind === 'character').map((block) => block.text)
}

function sceneOf(draft: SceneDraft, speakersOf: SpeakersOf): Scene {
  const parsed = parseHeading(draft.headingLine)
  const number = draft.number ?? parsed.number
  return {
    ...parsed,
    number,
    lighting: null,
    synopsis: foldSpaces(draft.synopsis.join(' ')).slice(0, LIMITS.synopsisLength),
    notes: draft.notes.map((note) => note.trim()).filter((note) => note !== ''),
    characters: [...new Set(cuesOf(draft).flatMap(speakersOf))],
    eighths: draft.eighths ?? estimateEighths(parsed.heading, draft.blocks),
    eighthsEstimated: draft.eighths === null,
    elements: distinctElements(draft.tagged),
    omitted: /^OMIT(?:TED|S)?\b/u.test(fold(parsed.heading)) || (parsed.heading === '' && number !== null),
    line: draft.line,
    text: draft.blocks,
  }
}

function distinctElements(tagged: readonly SceneElement[]): SceneElement[] {
  const byKey = new Map(tagged.map((element) => [`${element.category}\n${fold(element.label)}`, element]))
  return [...byKey.values()]
}

/** A scene without a time keeps quiet; the light before it still counts for the next CONTINUOUS. */
function withLighting(scenes: readonly Scene[]): Scene[] {
  let before: Lighting | null = null
  return scenes.map((scene) => {
    const lighting = lightingOf(scene.timeOfDay, before)
    before = lighting ?? before
    return { ...scene, lighting }
  })
}

function limited(warnings: readonly Screenplay['warnings'][number][]): Screenplay['warnings'] {
  const inOrder = [...warnings].sort((a, b) => a.line - b.line)
  if (inOrder.length <= LIMITS.warnings) return inOrder
  const kept = inOrder.slice(0, LIMITS.warnings)
  return [...kept, { line: inOrder[LIMITS.warnings]?.line ?? 1, reason: `${inOrder.length - LIMITS.warnings} more remarks are not shown.` }]
}
