export { ELEMENT_CATEGORIES, elementCategoryOf, type ElementCategory } from './elements/element-categories.js'
export { parseHeading, type ParsedHeading } from './heading/parse-heading.js'
export { numberScenes } from './scenes/number-scenes.js'
export { readScreenplay, type ScreenplayFile } from './read-screenplay.js'
export { fingerprintOf, similarityOf } from './reimport/fingerprint.js'
export { type KnownScene, type SceneField, type SceneFields } from './reimport/known-scene.js'
export { matchScenes, type SceneMatch } from './reimport/match-scenes.js'
export { mergeReimport, type EditedScene } from './reimport/merge-reimport.js'
export type {
  BlockKind,
  IntExt,
  Lighting,
  MergeOffer,
  Scene,
  SceneElement,
  Screenplay,
  ScreenplayFormat,
  ScreenplayRefusal,
  ScriptBlock,
  Warning,
} from './screenplay.js'
