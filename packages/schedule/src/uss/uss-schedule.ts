import type { Instant, LocalDate } from '@callboard/time'
import type { Board } from '../board.js'
import type { Breakdown } from '../breakdown/breakdown.js'

/** What a schedule says of itself. Empty text and null: not said. */
export interface UssHeader {
  readonly id: string
  /** Of the schedule. */
  readonly name: string
  /** The film or series. */
  readonly project: string
  readonly company: string
  readonly author: string
  readonly description: string
  readonly season: string
  readonly episode: string
  readonly episodeName: string
  readonly scheduleColour: string
  readonly scheduleDate: LocalDate | null
  readonly scriptColour: string
  readonly scriptDate: LocalDate | null
  readonly created: Instant | null
}

/** A draft to be written: one board and what its scenes need. */
export interface UssSchedule {
  readonly header: UssHeader
  readonly breakdown: Breakdown
  /** Names of the units scenes are given to. */
  readonly units: readonly { readonly unitId: string; readonly name: string }[]
  readonly board: Board
  /** Of the draft. */
  readonly boardName: string
}

/** What a file says. Ids are the file's own: unique in it, known nowhere else. */
export interface UssContent {
  readonly header: UssHeader
  /** The program that wrote it. */
  readonly source: string
  readonly breakdown: Breakdown
  /** The arrangements in the file, each of all scenes; none when it holds a breakdown alone. */
  readonly boards: readonly NamedBoard[]
  /** What was odd and how it was read, as sentences. */
  readonly remarks: readonly string[]
}

export interface NamedBoard {
  readonly name: string
  readonly board: Board
}

export interface UssRefusal {
  readonly kind: 'tooLarge' | 'tooDeep' | 'notJson' | 'notUss' | 'hostile' | 'tooMany' | 'unreadable'
  /** Why, for the person who chose the file. */
  readonly sentence: string
}
