import type { ElementCategory } from '../elements/element-categories.js'
import type { ScreenplayFormat, ScriptBlock, Warning } from '../screenplay.js'

/** A scene as a reader meets it, before headings and cues are understood. */
export interface SceneDraft {
  readonly line: number
  readonly headingLine: string
  /** From the file's own attribute; a number inside the heading line is found later. */
  readonly number: string | null
  readonly eighths: number | null
  readonly synopsis: string[]
  readonly notes: string[]
  readonly blocks: ScriptBlock[]
  readonly tagged: { category: ElementCategory; label: string }[]
}

/** What either reader hands over. */
export interface ScriptDraft {
  readonly format: ScreenplayFormat
  readonly title: string | null
  readonly scenes: readonly SceneDraft[]
  readonly warnings: Warning[]
}
