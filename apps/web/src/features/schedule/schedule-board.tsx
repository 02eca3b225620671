import { totalsOfBoard, formatEighths } from '@callboard/schedule'
import { useDeferredValue, useMemo, useReducer, useState } from 'react'
import { PageHeader } from '../../ui/page-header.js'
import { boardActions } from './board/board-actions.js'
import { useDensity } from './board/density.js'
import { nothingSelected, selectionAfter } from './board/selection.js'
import { useBoardDrop } from './board/use-board-drop.js'
import { useUndoKeys } from './board/use-undo-keys.js'
import { BoardContext, type BoardScreen, type Sheet, useBoard } from './board-context.js'
import { BoardLayout } from './board-layout.js'
import { dayFactsOf } from './day/day-facts.js'
import { SaveState } from './save-state.js'
import type { ScheduleFacts } from './schedule-facts.js'
import { SelectionBar } from './selection-bar.js'
import { OpenSheet } from './sheets.js'
import type { DraftStore } from './sync/draft-store.js'
import { useDraftSnapshot } from './sync/use-draft.js'
import { Toolbar } from './toolbar.js'

export interface ScheduleBoardProps {
  readonly draftId: string
  readonly store: DraftStore
  readonly facts: ScheduleFacts
}

/** The schedule at work: toolbar, board, boneyard, and what is open over them. */
export function ScheduleBoard({ draftId, store, facts }: ScheduleBoardProps) {
  const { board } = useDraftSnapshot(store)
  const [selection, dispatch] = useReducer(selectionAfter, nothingSelected)
  const [sheet, open] = useState<Sheet | null>(null)
  const [density, chooseDensity] = useDensity()
  const actions = useMemo(() => boardActions(store, facts), [store, facts])
  // The sums of a day follow the strips a moment later, so that moving a strip never waits for them.
  const late = useDeferredValue(board)
  const lateDays = useMemo(() => dayFactsOf(late, facts), [late, facts])
  const days = useMemo(() => (board.days === late.days ? lateDays : dayFactsOf(board, facts)), [board, late, lateDays, facts])
  const screen = useMemo((): BoardScreen => ({ store, facts, actions, days, open }), [store, facts, actions, days])
  const dropWords = useBoardDrop(screen)
  useUndoKeys(actions, facts.mayEdit)
  return (
    <BoardContext value={screen}>
      <div className="flex h-[calc(100dvh-10.5rem)] min-h-[30rem] flex-col lg:-mb-10 lg:h-[calc(100dvh-4rem)]" data-wide>
        <PageHeader title="Schedule" facts={<BoardWords />} actions={<Toolbar draftId={draftId} density={density} onDensity={chooseDensity} />} />
        <div className="relative flex min-h-0 grow flex-col">
          <BoardLayout selection={selection} dispatch={dispatch} density={density} />
          <SelectionBar chosen={selection.chosen} dropWords={dropWords} onClear={() => dispatch({ kind: 'clear' })} />
        </div>
      </div>
      {sheet && <OpenSheet key={JSON.stringify(sheet)} sheet={sheet} onClose={() => open(null)} />}
    </BoardContext>
  )
}

function BoardWords() {
  const { store, facts } = useBoard()
  const { board } = useDraftSnapshot(store)
  const { scheduled, boneyard } = totalsOfBoard(board)
  return (
    <>
      <span className="tabular-nums">
        {board.days.length === 1 ? '1 day' : `${board.days.length} days`} · {scheduled.scenes} scenes, {formatEighths(scheduled.eighths)} pgs
        {boneyard.scenes > 0 && ` · ${boneyard.scenes} in the boneyard`}
      </span>
      {facts.mayEdit ? <SaveState /> : <span>You may look, not change.</span>}
    </>
  )
}
