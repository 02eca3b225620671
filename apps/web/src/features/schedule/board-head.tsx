import { formatEighths, shootDaysInOrder, totalsOfBoard } from '@callboard/schedule'
import { Flag } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from '../../ui/button.js'
import { PageHeader } from '../../ui/page-header.js'
import { useBoard } from './board-context.js'
import { DraftPicker, type DraftPickerProps } from './drafts/draft-picker.js'
import { PresentPeople } from './presence/present-people.js'
import type { PresentPerson } from './presence/use-presence.js'
import { SaveState } from './save-state.js'
import { Toolbar, type ToolbarProps } from './toolbar.js'

export interface BoardHeadProps extends ToolbarProps {
  readonly draft: DraftPickerProps
  readonly present: readonly PresentPerson[]
}

/** The head of the board: what it adds up to, whether it is saved, who is there, and what concerns it as a whole. */
export function BoardHead({ draft, present, ...tools }: BoardHeadProps) {
  const facts = (
    <>
      <DraftPicker {...draft} />
      <BoardWords />
      <FlagCount />
      <PresentPeople people={present} />
    </>
  )
  return <PageHeader title="Schedule" facts={facts} actions={<Toolbar {...tools} />} />
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

/** How many red flags nobody answered; opens them all. */
function FlagCount() {
  const { flags, open } = useBoard()
  const left = flags.all.filter((flag) => flag.acknowledged === null).length
  if (!flags.isChecked || flags.all.length === 0) return null
  const words = left === 0 ? `${flags.all.length} acknowledged` : left === 1 ? '1 red flag' : `${left} red flags`
  return (
    <Button kind="quiet" aria-haspopup="dialog" className={left > 0 ? '-my-1 px-2 text-bad' : '-my-1 px-2'} onClick={() => open({ kind: 'flags' })}>
      <Flag aria-hidden />
      {words}
    </Button>
  )
}
