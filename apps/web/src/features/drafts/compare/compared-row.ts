import type { Board, BoardComparison } from '@callboard/schedule'
import type { ChangeClass } from './change-classes.js'
import type { Names } from './names.js'

/** One line of a comparison: what it is about, what became of it, and both sides where they differ. */
export interface ComparedRow {
  readonly key: string
  readonly classes: readonly ChangeClass[]
  readonly subject: string
  readonly was: string | null
  readonly now: string | null
}

/** The lines of one day, those about the day itself first. */
export interface ComparedDay {
  readonly key: string
  readonly title: string
  readonly rows: readonly ComparedRow[]
}

/** What is compared, and the words for it. */
export interface Sides {
  readonly before: Board
  readonly after: Board
  readonly names: Names
  readonly comparison: BoardComparison
}
