import type { CallSheetView } from '@callboard/call-sheet'
import type { PersonSnapshot } from '@callboard/notice'
import type { Instant } from '@callboard/time'

export type AnswerKind = 'confirmed' | 'late' | 'cannot' | 'wrongDetails' | 'callMe'

/** An answer the office has. */
export interface Answer {
  readonly kind: AnswerKind
  readonly message: string
  readonly revisionNumber: number
  /** The one change it answers; null, or not there, for all of it. */
  readonly changeId?: string | null
  /** The issued sheet it answers, by its day and its number; null, or not there, for none. */
  readonly dayId?: string | null
  readonly issue?: number | null
  readonly at: Instant
  readonly answerId: string
}

/** Their newest answer to the issued sheets of a day. */
export interface SheetAnswer {
  readonly dayId: string
  readonly issue: number
  readonly answer: Answer
}

/** What the server says to the holder of a personal link. */
export interface Read {
  /** Whom it is for; another link may be opened in the same browser. */
  readonly reader: string
  readonly snapshot: PersonSnapshot
  /** Their newest answer to all of it. */
  readonly answer: Answer | null
  /** Their answers to single changes, newest first. */
  readonly changeAnswers?: readonly Answer[]
  readonly sheetAnswers?: readonly SheetAnswer[]
  /** What earlier revisions changed and no later one touched: it still wants an answer. */
  readonly open?: readonly OpenChange[]
  /** The newest revision that asks them for an answer. */
  readonly answerTo: number | null
  readonly newestRevision: number
  readonly newestColour: string
}

export interface OpenChange {
  readonly changeId: string
  readonly sentence: string
  readonly revisionNumber: number
  readonly colour: string
}

/** The same as it is kept on the phone. */
export interface KeptRead extends Read {
  /** The server's mark of this very content. */
  readonly tag: string
  /** When the server last said that it is current, in milliseconds. */
  readonly savedAt: number
}

/** The unit's sheet of one day. */
export interface DaySheet {
  readonly dayId: string
  readonly revision: number
  readonly sheet: CallSheetView
}

/** An answer on its way to the office. */
export interface QueuedAnswer {
  readonly clientAnswerId: string
  readonly reader: string
  readonly revisionNumber: number
  /** The colour they had read when they answered. */
  readonly colour: string
  readonly kind: AnswerKind
  readonly message: string
  /** The one change it answers; null, or not there, for all of it. */
  readonly changeId?: string | null
  /** The issued sheet it answers; null, or not there, for none. */
  readonly sheet?: { readonly dayId: string; readonly issue: number } | null
  readonly madeAt: number
}
