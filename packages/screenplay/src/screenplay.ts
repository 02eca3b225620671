import type { ElementCategory } from './elements/element-categories.js'

/** What a screenplay says, ready for a breakdown: scenes in the order of the script, and what the reader was unsure of. */
export interface Screenplay {
  readonly format: ScreenplayFormat
  readonly title: string | null
  readonly scenes: Scene[]
  readonly warnings: Warning[]
  /** Names that may be one person. Offered, never done: only a person knows. */
  readonly mergeOffers: MergeOffer[]
}

export type ScreenplayFormat = 'fdx' | 'fountain'
export type IntExt = 'INT' | 'EXT' | 'INT/EXT'
export type Lighting = 'day' | 'night' | 'dawn/dusk'

export interface Scene {
  /** As printed ("12A"), never a sum; null when the script has none. */
  readonly number: string | null
  /** The heading as written, without its number. */
  readonly heading: string
  readonly intExt: IntExt | null
  /** The place in the story, spaces and case folded. */
  readonly set: string
  /** As written ("NIGHT - FLASHBACK"), spaces and case folded. */
  readonly timeOfDay: string | null
  /** The light the scene plays in; CONTINUOUS, LATER and SAME take it from the scene before. */
  readonly lighting: Lighting | null
  readonly synopsis: string
  readonly notes: string[]
  /** Who speaks, in order of first line, folded for identity. */
  readonly characters: string[]
  /** Page length in eighths, at least 1. */
  readonly eighths: number
  /** True when the file gave no length and the layout was counted instead. */
  readonly eighthsEstimated: boolean
  readonly elements: SceneElement[]
  /** The number is kept but the scene is not to be shot. */
  readonly omitted: boolean
  /** Fountain: line in the file from 1. FDX: paragraph of the script from 1. */
  readonly line: number
  readonly text: ScriptBlock[]
}

export interface SceneElement {
  readonly category: ElementCategory
  readonly label: string
}

export type BlockKind =
  | 'action'
  | 'character'
  | 'parenthetical'
  | 'dialogue'
  | 'transition'
  | 'lyric'
  | 'centered'
  | 'shot'

export interface ScriptBlock {
  readonly kind: BlockKind
  readonly text: string
}

/** Something the reader had to guess or leave out. `line` counts as `Scene.line` does; `reason` is a sentence for people. */
export interface Warning {
  readonly line: number
  readonly reason: string
}

/** `name` is probably `into`, because of `reason`. */
export interface MergeOffer {
  readonly name: string
  readonly into: string
  readonly reason: string
}

/** Why a file was not read. `sentence` is for the person who chose the file. */
export interface ScreenplayRefusal {
  readonly kind: 'empty' | 'notAScreenplay' | 'tooLarge' | 'tooManyScenes' | 'tooDeep' | 'doctype' | 'broken'
  readonly sentence: string
}
