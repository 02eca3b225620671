import type { BlockKind, Warning } from '../screenplay.js'
import type { SceneDraft } from '../scenes/script-draft.js'
import type { FountainLine } from './fountain-lines.js'

/** Where the reader stands in a Fountain file and what it has found. Changed as it walks. */
export interface FountainWalk {
  readonly lines: readonly FountainLine[]
  readonly scenes: SceneDraft[]
  readonly warnings: Warning[]
  at: number
  /** The line before lets a new element begin: it is empty, or a heading, transition, section or page break. */
  isOpen: boolean
  /** The line before is a heading: speech may follow it, another heading may not. */
  afterHeading: boolean
  /** A section began after the last heading: its synopsis is not the scene's. */
  inSection: boolean
  blocks: number
}

/** A walk at line `at`. */
export function startWalk(lines: readonly FountainLine[], at: number): FountainWalk {
  return { lines, at, scenes: [], warnings: [], isOpen: true, afterHeading: false, inSection: false, blocks: 0 }
}

/** Adds a piece of script to the scene it stands in; before the first heading there is none. */
export function addBlock(walk: FountainWalk, kind: BlockKind, text: string): void {
  walk.blocks += 1
  walk.scenes.at(-1)?.blocks.push({ kind, text })
}

/** The next line that was not cut away, from the one after `index`. */
export function lineAfter(walk: FountainWalk, index: number): FountainLine | undefined {
  let next = index + 1
  while (walk.lines[next]?.kind === 'cut') next += 1
  return walk.lines[next]
}

/** Whether the line at `index` is followed by an empty line or by nothing. */
export function isBeforeBlank(walk: FountainWalk, index: number): boolean {
  return lineAfter(walk, index)?.kind !== 'text'
}
