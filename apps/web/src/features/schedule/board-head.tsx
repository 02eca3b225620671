import { formatEighths, shootDaysInOrder, totalsOfBoard } from '@callboard/schedule'
import { useMemo } from 'react'
import { PageHeader } from '../../ui/page-header.js'
import { useBoard } from './board-context.js'
import { SaveState } from './save-state.js'
import { Toolbar, type ToolbarProps } from './toolbar.js'

/** The head of the board: what it adds up to, whether it is saved, and what concerns it as a whole. */
export function BoardHead(tools: ToolbarProps) {
  return <PageHeader title="Schedule" facts={<BoardWords />} actions={<Toolbar {...tools} />} />
}

function BoardWords() {
  const { board, facts } = useBoard()
  const { scheduled, boneyard } = useMemo(() => totalsOfBoard(board), [board])
  const days = shootDaysInOrder(board).length
  return (
    <>
      <span className="tabular-nums">
        {days === 1 ? '1 day' : `${days} days`} · {scheduled.scenes} scenes, {formatEighths(scheduled.eighths)} pgs
        {boneyard.scenes > 0 && ` · ${boneyard.scenes} in the boneyard`}
      </span>
      {facts.mayEdit ? <SaveState /> : <span>You may look, not change.</span>}
    </>
  )
}
