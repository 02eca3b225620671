import type { Board, Checker } from '@callboard/schedule'
import { createContext, useContext } from 'react'
import type { BoardActions } from './board/board-actions.js'
import type { DayFacts } from './day/day-facts.js'
import type { BoardFlags } from './flags/board-flags.js'
import type { ScheduleFacts } from './schedule-facts.js'
import type { DraftStore } from './sync/draft-store.js'

/** A dialog or panel over the board, and what it is about. */
export type Sheet =
  | { readonly kind: 'moveTo'; readonly stripIds: readonly string[] }
  | { readonly kind: 'strip'; readonly stripId: string }
  | { readonly kind: 'split'; readonly stripId: string }
  | { readonly kind: 'banner'; readonly stripId: string }
  | { readonly kind: 'newBanner'; readonly dayId: string; readonly afterStripId: string | null }
  | { readonly kind: 'day'; readonly dayId: string }
  | { readonly kind: 'newDay'; readonly afterDayId: string | null }
  | { readonly kind: 'moveDay'; readonly dayId: string; readonly toUnit?: boolean }
  | { readonly kind: 'makeDays' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'history' }
  | { readonly kind: 'calls'; readonly dayId: string }
  /** Red flags: of one day, of one strip, or all. */
  | { readonly kind: 'flags'; readonly dayId?: string; readonly stripId?: string }

/** The menu of a day, beside the button that opened it. */
export interface DayMenuOpen {
  readonly dayId: string
  readonly anchor: HTMLElement
}

/** What everything on the schedule screen shares. */
export interface BoardScreen {
  readonly draftId: string
  readonly store: DraftStore
  /** As shown: with own edits that wait. */
  readonly board: Board
  readonly facts: ScheduleFacts
  readonly actions: BoardActions
  readonly days: ReadonlyMap<string, DayFacts>
  readonly flags: BoardFlags
  /** Ready to try edits on; null until the board was checked once. */
  readonly checker: Checker | null
  /** Who else has which strip in hand, by its id. */
  readonly holders: ReadonlyMap<string, string>
  readonly open: (sheet: Sheet | null) => void
  readonly openMenu: (menu: DayMenuOpen | null) => void
}

export const BoardContext = createContext<BoardScreen | null>(null)

export function useBoard(): BoardScreen {
  const screen = useContext(BoardContext)
  if (!screen) throw new Error('This belongs on the schedule screen.')
  return screen
}
