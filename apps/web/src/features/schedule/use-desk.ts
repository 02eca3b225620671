import { useReducer, useState, type Dispatch } from 'react'
import { nothingSelected, selectionAfter, type Selection, type SelectionStep } from './board/selection.js'
import type { BoardDrop } from './board/board-drop.js'
import { useBoardDrop } from './board/use-board-drop.js'
import type { BoardScreen, DayMenuOpen, Sheet } from './board-context.js'
import type { PresentPerson } from './presence/use-presence.js'
import { type OpenBoard, useBoardScreen } from './use-board-screen.js'

/** One board at work: what is chosen on it, held over it and open over it. */
export interface Desk {
  readonly screen: BoardScreen
  readonly selection: Selection
  readonly dispatch: Dispatch<SelectionStep>
  readonly sheet: Sheet | null
  readonly menu: DayMenuOpen | null
  readonly hover: Parameters<BoardDrop['onHover']>[0]
  /** Who else is at the board. */
  readonly present: readonly PresentPerson[]
}

/** Opens a board to work on. */
export function useDesk(opened: Omit<OpenBoard, 'open' | 'openMenu' | 'present'> & { readonly usePresent: (stripId: string | null) => readonly PresentPerson[] }): Desk {
  const { usePresent, ...rest } = opened
  const [selection, dispatch] = useReducer(selectionAfter, nothingSelected)
  const [sheet, open] = useState<Sheet | null>(null)
  const [menu, openMenu] = useState<DayMenuOpen | null>(null)
  const [hover, setHover] = useState<Desk['hover']>(null)
  const present = usePresent(inHand(selection, hover))
  const screen = useBoardScreen({ ...rest, open, openMenu, present })
  useBoardDrop({ screen, onHover: setHover })
  return { screen, selection, dispatch, sheet, menu, hover, present }
}

/** The strip others are told of: one that is dragged, else one that is chosen and has the focus. */
function inHand({ chosen, active }: Selection, hover: Desk['hover']): string | null {
  if (hover) return hover.stripIds[0] ?? null
  return active !== null && chosen.has(active) ? active : null
}
