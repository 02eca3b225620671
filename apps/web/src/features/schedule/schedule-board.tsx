import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useReducer, useState } from 'react'
import { foundStrips } from './board/found-strips.js'
import { useDensity } from './board/density.js'
import { nothingSelected, selectionAfter } from './board/selection.js'
import { useStripFields, type StripShape } from './board/strip-fields.js'
import { type BoardDrop, useBoardDrop } from './board/use-board-drop.js'
import { useUndoKeys } from './board/use-undo-keys.js'
import { BoardContext, type DayMenuOpen, type Sheet } from './board-context.js'
import { BoardHead } from './board-head.js'
import { BoardLayout } from './board-layout.js'
import { DayMenu } from './day/day-menu.js'
import type { ScheduleFacts } from './schedule-facts.js'
import { SelectionBar } from './selection-bar.js'
import type { DraftStore } from './sync/draft-store.js'
import { useBoardScreen } from './use-board-screen.js'

/** Dialogs and panels come after the board: nobody opens one before there is something to open it on. */
const loadSheets = () => import('./sheets.js')
const OpenSheet = lazy(async () => ({ default: (await loadSheets()).OpenSheet }))

export interface ScheduleBoardProps {
  readonly draftId: string
  readonly store: DraftStore
  readonly facts: ScheduleFacts
}

/** The schedule at work: toolbar, board, boneyard, and what is open over them. */
export function ScheduleBoard({ draftId, store, facts }: ScheduleBoardProps) {
  const [selection, dispatch] = useReducer(selectionAfter, nothingSelected)
  const [sheet, open] = useState<Sheet | null>(null)
  const [menu, openMenu] = useState<DayMenuOpen | null>(null)
  const [hover, setHover] = useState<Parameters<BoardDrop['onHover']>[0]>(null)
  const screen = useBoardScreen({ draftId, store, facts, open, openMenu })
  const [density, chooseDensity] = useDensity()
  const [fields, toggleField] = useStripFields()
  const shape = useMemo((): StripShape => ({ density, fields }), [density, fields])
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  const found = useMemo(() => foundStrips(screen.board, wanted, facts), [screen.board, wanted, facts])
  useBoardDrop({ screen, onHover: setHover })
  useUndoKeys(screen.actions, facts.mayEdit)
  useEffect(() => void loadSheets(), [])
  return (
    <BoardContext value={screen}>
      <div className="flex h-[calc(100dvh-10.5rem)] min-h-[30rem] flex-col lg:-mb-10 lg:h-[calc(100dvh-4rem)]" data-wide>
        <BoardHead shape={shape} onDensity={chooseDensity} onField={toggleField} />
        <div className="relative flex min-h-0 grow flex-col">
          <BoardLayout selection={selection} dispatch={dispatch} shape={shape} search={search} onSearch={setSearch} found={found} />
          <SelectionBar chosen={selection.chosen} hover={hover} onClear={() => dispatch({ kind: 'clear' })} />
        </div>
      </div>
      {menu && <DayMenu key={menu.dayId} menu={menu} chosen={selection.chosen} onClose={() => openMenu(null)} />}
      <Suspense fallback={null}>{sheet && <OpenSheet key={JSON.stringify(sheet)} sheet={sheet} onClose={() => open(null)} />}</Suspense>
    </BoardContext>
  )
}
