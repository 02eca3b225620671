import { formatEighths, totalsOfStrips } from '@callboard/schedule'
import { Archive, Lock, LockOpen, X } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from '../../ui/button.js'
import { IconButton } from '../../ui/icon-button.js'
import { inBoardOrder, type Place } from './board/neighbour-place.js'
import { useBoard } from './board-context.js'
import { ConsequenceWords } from './flags/consequence-words.js'

export interface SelectionBarProps {
  readonly chosen: ReadonlySet<string>
  /** Strips held over a place; null while nothing is dragged. */
  readonly hover: { readonly stripIds: readonly string[]; readonly place: Place } | null
  readonly onClear: () => void
}

/** What is chosen, added up, and what can be done with it; while something is dragged, what dropping it would do. */
export function SelectionBar({ chosen, hover, onClear }: SelectionBarProps) {
  const { board, facts, actions, open } = useBoard()
  const strips = useMemo(() => (chosen.size === 0 ? [] : inBoardOrder(board, chosen)), [board, chosen])
  if (hover) {
    return (
      <div className={bar}>
        <ConsequenceWords {...hover} />
      </div>
    )
  }
  if (strips.length === 0 || (strips.length === 1 && !facts.mayEdit)) return null
  const { eighths, scenes } = totalsOfStrips(strips)
  const ids = strips.map(({ id }) => id)
  const areLocked = strips.every((strip) => strip.locked)
  return (
    <div className={bar} role="group" aria-label="What is chosen">
      <span className="tabular-nums">
        {scenes === 1 ? '1 scene' : `${scenes} scenes`}, {formatEighths(eighths)} pgs
      </span>
      {facts.mayEdit && (
        <>
          <Button onClick={() => open({ kind: 'moveTo', stripIds: ids })}>Move to…</Button>
          {strips.some((strip) => strip.dayId !== null) && (
            <Button onClick={() => actions.toBoneyard(ids)}>
              <Archive aria-hidden />
              To the boneyard
            </Button>
          )}
          <IconButton label={areLocked ? 'Unlock (L)' : 'Lock (L)'} icon={areLocked ? <LockOpen aria-hidden /> : <Lock aria-hidden />} onClick={() => actions.toggleLock({ stripIds: ids })} />
        </>
      )}
      <IconButton label="Choose nothing (Esc)" icon={<X aria-hidden />} onClick={onClear} />
    </div>
  )
}

const bar =
  'absolute bottom-3 left-1/2 z-20 flex min-h-12 w-max max-w-[calc(100%-1rem)] -translate-x-1/2 flex-wrap items-center gap-2 rounded-medium bg-sheet px-3 py-1.5 font-medium shadow-float forced-colors:border'
