import { useMemo } from 'react'
import { useBoard } from '../board-context.js'
import { consequenceOfMove, type Move } from './consequence.js'

/** What a move would do, before it is done: `Day 9 → 5 6/8 pgs, breaks Ana’s turnaround`. */
export function ConsequenceWords({ stripIds, place }: Move) {
  const { board, facts, checker } = useBoard()
  const { words, isRefused, breaks, clears } = useMemo(
    () => consequenceOfMove(board, { stripIds, place }, { facts, checker }),
    [board, stripIds, place, facts, checker],
  )
  return (
    <p className={isRefused ? 'text-bad' : 'tabular-nums'}>
      {words}
      {breaks.length > 0 && (
        <span className="font-semibold text-bad">
          <span aria-hidden> ⚑</span> {breaks.join(', ')}
        </span>
      )}
      {clears > 0 && <span className="text-good">, clears {clears === 1 ? '1 red flag' : `${clears} red flags`}</span>}
    </p>
  )
}
