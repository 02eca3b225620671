export { ELEMENT_CATEGORIES, elementCategoryOf, type ElementCategory } from './elements/element-categories.js'
export { parseHeading, type ParsedHeading } from './heading/parse-heading.js'
export { readScreenplay, type ScreenplayFile } from './read-screenplay.js'
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
